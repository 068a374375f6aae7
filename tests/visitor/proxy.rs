//! A SOCKS5 proxy on loopback. Each user name has circuits of its own, as with C tor.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tor_socksproto::{
    Buffer, Handshake, NextStep, SocksAuth, SocksProxyHandshake, SocksRequest, SocksStatus,
};
use visit::{Circuits, Visitor};

use crate::Problem;

/// Circuits that each user name stands for.
type Users = Arc<Mutex<HashMap<Vec<u8>, Circuits>>>;

/// Serves until the listener fails.
pub(crate) async fn serve(visitor: Visitor) -> Result<(), Problem> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    println!("socks {}", listener.local_addr()?);
    let users = Users::default();
    loop {
        let (stream, _) = listener.accept().await?;
        let (visitor, users) = (visitor.clone(), Arc::clone(&users));
        // A failure concerns this connection alone, and its test sees that it ends.
        tokio::spawn(async move { connect(stream, visitor, users).await });
    }
}

async fn connect(mut stream: TcpStream, visitor: Visitor, users: Users) -> Result<(), Problem> {
    let request = request(&mut stream).await?;
    let mut circuits = Circuits::new();
    if let SocksAuth::Username(user, _) = request.auth() {
        let mut users = users.lock().map_err(|error| error.to_string())?;
        circuits = *users.entry(user.clone()).or_insert(circuits);
    }
    if request.port() != 80 {
        return Err("there is no such port".into());
    }
    let host = request.addr().to_string();
    let connected = visitor.connect(&host, circuits).await;
    let status = match &connected {
        Ok(_) => SocksStatus::SUCCEEDED,
        Err(_) => SocksStatus::HOST_UNREACHABLE,
    };
    stream.write_all(&request.reply(status, None)?).await?;
    tokio::io::copy_bidirectional(&mut stream, &mut connected?).await?;
    Ok(())
}

async fn request(stream: &mut TcpStream) -> Result<SocksRequest, Problem> {
    let (mut buffer, mut handshake) = (Buffer::new_precise(), SocksProxyHandshake::new());
    loop {
        match handshake.step(&mut buffer)? {
            NextStep::Send(bytes) => stream.write_all(&bytes).await?,
            NextStep::Recv(mut receive) => {
                let read = stream.read(receive.buf()).await?;
                receive.note_received(read)?;
            }
            NextStep::Finished(finished) => return Ok(finished.into_output()?),
        }
    }
}
