//! Whether clients can use a consensus.

/// Relays that one circuit to an onion service needs: guard, vanguard, middle and target differ.
const LEAST: usize = 4;

/// Refuses a consensus that lacks running relays, or that weighs too few of them.
///
/// If one relay has measured itself before the vote while nobody else has, all weight lies on that
/// one, and clients cannot build circuits. All at 0 is fine: everybody counts the same.
pub(super) fn usable(consensus: &str, relays: usize) -> Result<(), String> {
    let lines = |start: &'static str| {
        let lines = consensus.lines();
        lines.filter_map(move |line| line.strip_prefix(start))
    };
    let running = lines("s ")
        .filter(|flags| flags.split(' ').any(|flag| flag == "Running"))
        .count();
    if running < relays {
        return Err(format!(
            "the consensus has {running} running relays of {relays}"
        ));
    }
    let weights: Vec<&str> = lines("w Bandwidth=")
        .map(|rest| rest.split(' ').next().unwrap_or(rest))
        .collect();
    match weights.iter().filter(|weight| **weight != "0").count() {
        0 | LEAST.. => Ok(()),
        few => Err(format!("the consensus weighs {few} relays of {relays}")),
    }
}

#[cfg(test)]
mod tests {
    use super::usable;

    fn consensus(weights: &[u32]) -> String {
        let relay =
            |weight| format!("r x\ns Fast Running V2Dir\nw Bandwidth={weight} Unmeasured=1\n");
        weights.iter().map(relay).collect()
    }

    #[test]
    fn equal_weights_are_usable_and_a_single_one_is_not() {
        usable(&consensus(&[0; 6]), 6).unwrap();
        usable(&consensus(&[1; 6]), 6).unwrap();
        usable(&consensus(&[1, 0, 0, 0, 0, 0]), 6).unwrap_err();
    }

    #[test]
    fn a_missing_relay_is_noticed() {
        usable(&consensus(&[0; 5]), 6).unwrap_err();
        usable(&consensus(&[0; 6]).replacen("Running ", "", 1), 6).unwrap_err();
    }
}
