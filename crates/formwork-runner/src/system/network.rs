//! Connections and names.

use std::io;
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::mpsc;
use std::time::Instant;

use formwork_model::duration::Duration;
use formwork_procedure::Failure;

use super::moment;

/// Opens a TCP connection to one of the host's addresses.
pub(super) fn connect(host: &str, port: u16, within: Duration) -> Result<(), Failure> {
    let (sender, receiver) = mpsc::channel();
    let owned = host.to_owned();
    // Names are looked up without a timeout, so that is done beside.
    std::thread::spawn(move || sender.send(first_answer(&owned, port, within)));
    match receiver.recv_timeout(moment::span(within)) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) if error.kind() != io::ErrorKind::TimedOut => Err(Failure::new(format!(
            "{host}:{port} cannot be reached: {error}"
        ))),
        Ok(Err(_)) | Err(_) => Err(Failure::new(format!(
            "{host}:{port} did not answer within {}",
            moment::length(within.milliseconds())
        ))),
    }
}

fn first_answer(host: &str, port: u16, within: Duration) -> io::Result<()> {
    let begin = Instant::now();
    let mut answer = Err(io::Error::other("the name has no address"));
    for address in (host, port).to_socket_addrs()? {
        let left = moment::span(within).saturating_sub(begin.elapsed());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        answer = TcpStream::connect_timeout(&address, left).map(drop);
        if answer.is_ok() {
            break;
        }
    }
    answer
}

/// The addresses behind a name, each once, in the order of the answer.
pub(super) fn resolve(host: &str) -> Result<Vec<String>, Failure> {
    let answers = (host, 0)
        .to_socket_addrs()
        .map_err(|error| Failure::new(format!("the name {host} cannot be resolved: {error}")))?;
    let mut addresses = Vec::new();
    for answer in answers {
        let address = answer.ip().to_string();
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    Ok(addresses)
}
