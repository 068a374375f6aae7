//! Whether the system may write what the reader holds to a disk.
//!
//! Locking the memory would take code that Rust cannot check, and more of it than ordinary users may
//! lock (8 MiB, of which a passphrase alone takes 256).

use std::fs;

/// What to tell a person whose machine swaps to a disk. Must be asked before the reader gives up its
/// right to read `/proc`; where that cannot be read, nothing is known and nothing said.
pub(crate) fn concern() -> Option<String> {
    let devices = devices(&fs::read_to_string("/proc/swaps").ok()?);
    (!devices.is_empty()).then(|| {
        format!(
            "warning: swap is on ({devices}), so keys and tips could be written to it; run swapoff -a first, or make sure that it is encrypted"
        )
    })
}

/// The devices that are not memory themselves, joined by commas.
fn devices(swaps: &str) -> String {
    let devices: Vec<&str> = swaps
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next())
        .filter(|device| !device.starts_with("/dev/zram"))
        .collect();
    devices.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swap_on_a_disk_is_named_and_swap_in_memory_is_not() {
        let head = "Filename Type Size Used Priority\n";
        assert_eq!(devices(head), "");
        let swaps = format!(
            "{head}/dev/zram0 partition 1 0 100\n/dev/sda2 partition 1 0 -2\n/swap file 1 0 -3\n"
        );
        assert_eq!(devices(&swaps), "/dev/sda2, /swap");
    }
}
