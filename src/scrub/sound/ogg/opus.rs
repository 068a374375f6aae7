//! Padding in packets of Opus (RFC 6716, 3.2 and appendix B): bytes that no decoder looks at.

/// Makes zeros of the padding of a packet with sound of so many streams.
pub(super) fn settle(packet: &mut [u8], streams: u8) {
    let mut rest = packet;
    // All but the last say how long they are.
    for left in (0..streams).rev() {
        let Some((end, padding)) = one(rest, left > 0) else {
            return;
        };
        let (this, others) = rest.split_at_mut(end);
        let padding = this.get_mut(end - padding..).unwrap_or_default();
        padding.fill(0);
        rest = others;
    }
}

/// Where the packet that begins here ends, and how many bytes of padding are in front of that.
fn one(packet: &[u8], delimited: bool) -> Option<(usize, usize)> {
    let mut at = 1;
    let code = packet.first()? & 3;
    let mut frames = [1, 2, 2, 0][usize::from(code)];
    let (mut variable, mut padding) = (code == 2, 0_usize);
    if code == 3 {
        let count = *packet.get(at)?;
        at += 1;
        frames = usize::from(count & 0x3F);
        variable = count & 0x80 != 0;
        let mut more = count & 0x40 != 0;
        while more {
            let byte = *packet.get(at)?;
            at += 1;
            more = byte == 255;
            padding += usize::from(byte) - usize::from(more);
        }
    }
    if !delimited {
        let end = packet.len();
        return (at + padding <= end).then_some((end, padding));
    }
    // The length of every frame but the last where they differ, then that of the last, or of all.
    let mut sum = 0;
    let mut last = 0;
    let count = if variable { frames } else { 1 };
    for _ in 0..count {
        last = length(packet, &mut at)?;
        sum += last;
    }
    let sound = if variable { sum } else { last * frames };
    let end = at + sound + padding;
    (end <= packet.len()).then_some((end, padding))
}

fn length(packet: &[u8], at: &mut usize) -> Option<usize> {
    let first = usize::from(*packet.get(*at)?);
    *at += 1;
    if first < 252 {
        return Some(first);
    }
    let second = usize::from(*packet.get(*at)?);
    *at += 1;
    Some(first + 4 * second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_padding_becomes_zeros() {
        let mut packet = vec![3, 0x41, 4, 9, 9, 9, 7, 7, 7, 7];
        settle(&mut packet, 1);
        assert_eq!(packet, [3, 0x41, 4, 9, 9, 9, 0, 0, 0, 0]);
        // Two streams: the first says that it has two bytes of sound.
        let mut packet = vec![3, 0x41, 1, 2, 9, 9, 7, 0, 8, 8];
        settle(&mut packet, 2);
        assert_eq!(packet, [3, 0x41, 1, 2, 9, 9, 0, 0, 8, 8]);
        for length in 0..packet.len() {
            settle(&mut packet[..length].to_vec(), 255);
        }
        settle(&mut [0xFF; 70], 3);
    }
}
