//! `--listen`

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

/// Where to listen besides Tor. Only this machine: a tipster's address must never reach us.
#[derive(Clone, Debug)]
pub enum Listen {
    /// A loopback address.
    Tcp(SocketAddr),
    /// A socket file, mode 0660.
    Unix(PathBuf),
}

impl FromStr for Listen {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("unix:") {
            return match path {
                "" => Err("unix: needs a path, as in unix:/run/bocca/relay.sock".into()),
                path => Ok(Self::Unix(path.into())),
            };
        }
        let address: SocketAddr = text
            .parse()
            .map_err(|_| "give 127.0.0.1:PORT or unix:PATH".to_owned())?;
        if address.ip().is_loopback() {
            Ok(Self::Tcp(address))
        } else {
            Err("only a loopback address: visitors must come through Tor".into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_may_be_listened_on() {
        assert!("127.0.0.1:0".parse::<Listen>().is_ok());
        assert!("[::1]:80".parse::<Listen>().is_ok());
        assert!("unix:/run/x".parse::<Listen>().is_ok());
        for wrong in ["0.0.0.0:80", "192.168.0.1:80", "localhost", "unix:", ""] {
            assert!(wrong.parse::<Listen>().is_err(), "{wrong}");
        }
    }
}
