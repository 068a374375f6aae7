//! Pictures as people send them: no two alike but those that are versions of one.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{resize, FilterType};
use image::{Rgb, RgbImage};

use super::plan::Plan;
use super::random::Random;

const WIDTH: u32 = 320;
const HEIGHT: u32 = 240;

/// The `number`th picture of a tip, as JPEG. A copy sends a version of its first's: of another size,
/// brighter or darker, and compressed again.
pub(super) fn picture(plan: &Plan, index: usize, number: usize) -> Vec<u8> {
    let origin = plan.tips[index].origin;
    let mut random = Random::new(plan.seed, origin * 4 + number, "picture");
    let scene = scene(&mut random);
    if origin == index {
        return jpeg(&scene, 85);
    }
    let mut random = Random::new(plan.seed, index * 4 + number, "version");
    let mut version = scene;
    if random.chance(70) {
        let factor = 0.5 + random.fraction();
        let size = |side: u32| (side as f32 * factor) as u32;
        version = resize(&version, size(WIDTH), size(HEIGHT), FilterType::Triangle);
    }
    if random.chance(60) {
        let change = random.between(0, 60) as i32 - 30;
        version = image::imageops::brighten(&version, change);
    }
    jpeg(&version, random.between(40, 92) as u8)
}

fn jpeg(picture: &RgbImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    picture
        .write_with_encoder(encoder)
        .expect("memory takes a picture");
    bytes
}

/// Light as in a room, a few things in it, and the grain of a sensor.
fn scene(random: &mut Random) -> RgbImage {
    let waves: Vec<[f32; 4]> = (0..5)
        .map(|_| {
            let turn = random.fraction() * std::f32::consts::TAU;
            let (x, y) = (
                random.fraction() * 14.0 - 7.0,
                random.fraction() * 14.0 - 7.0,
            );
            [x, y, turn, 12.0 + random.fraction() * 26.0]
        })
        .collect();
    let tint = [random.fraction(), random.fraction(), random.fraction()];
    let things: Vec<Thing> = (0..random.between(3, 9))
        .map(|_| Thing::new(random))
        .collect();
    RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let (u, v) = (x as f32 / WIDTH as f32, y as f32 / HEIGHT as f32);
        let light = |[x, y, turn, strength]: &[f32; 4]| (x * u + y * v + turn).sin() * strength;
        let light: f32 = 110.0 + waves.iter().map(light).sum::<f32>();
        let grain = (random.next() & 7) as f32;
        let thing = things.iter().rev().find(|thing| thing.covers(u, v));
        let colour = thing.map_or(tint, |thing| thing.colour);
        Rgb(colour.map(|part| (light * (0.5 + part) + grain).clamp(0.0, 255.0) as u8))
    })
}

/// A box or a ball.
struct Thing {
    round: bool,
    at: [f32; 2],
    half: [f32; 2],
    colour: [f32; 3],
}

impl Thing {
    fn new(random: &mut Random) -> Self {
        Thing {
            round: random.chance(50),
            at: [random.fraction(), random.fraction()],
            half: [
                0.05 + random.fraction() * 0.22,
                0.05 + random.fraction() * 0.22,
            ],
            colour: [0; 3].map(|_: i32| random.fraction() * 1.4 - 0.2),
        }
    }

    fn covers(&self, u: f32, v: f32) -> bool {
        let (x, y) = (
            (u - self.at[0]) / self.half[0],
            (v - self.at[1]) / self.half[1],
        );
        match self.round {
            true => x * x + y * y < 1.0,
            false => x.abs() < 1.0 && y.abs() < 1.0,
        }
    }
}
