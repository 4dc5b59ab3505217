//! A server for one request.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

/// How it answers.
pub(crate) enum Manner {
    /// With a status line such as `200 OK`, and a body.
    Answer(&'static str, &'static str),
    /// Like that, a while later.
    Late(&'static str, &'static str),
    /// Not at all, and the connection stays open.
    Silent,
    /// With one byte after the other, without an end.
    Dripping,
}

pub(crate) struct Server {
    pub(crate) url: String,
    received: Receiver<Received>,
    /// While it is there, a silent server keeps its connection.
    _open: Sender<()>,
}

/// What was sent.
#[derive(Debug)]
pub(crate) struct Received {
    /// `GET /health HTTP/1.1`
    pub(crate) line: String,
    pub(crate) headers: Vec<String>,
    pub(crate) body: String,
}

impl Server {
    pub(crate) fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let address = listener.local_addr().expect("it is bound");
        let (sender, received) = mpsc::channel();
        let (open, closed) = mpsc::channel();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("someone connects");
            let _ = sender.send(receive(&stream));
            answer(&mut stream, manner, &closed);
        });
        Self {
            url: format!("http://{address}"),
            received,
            _open: open,
        }
    }

    /// What was sent to it.
    pub(crate) fn received(&self) -> Received {
        let patience = Duration::from_secs(60);
        self.received.recv_timeout(patience).expect("it was asked")
    }
}

fn receive(stream: &TcpStream) -> Received {
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap_or_default();
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        lines.push(line);
    }
    let length = lines
        .iter()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, length)| length.parse().expect("it is a number"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("the body is sent");
    Received {
        line: lines.first().cloned().unwrap_or_default(),
        headers: lines.into_iter().skip(1).collect(),
        body: String::from_utf8(body).expect("it is text"),
    }
}

fn answer(stream: &mut TcpStream, manner: Manner, closed: &Receiver<()>) {
    match manner {
        Manner::Answer(status, body) => write(stream, status, body),
        Manner::Late(status, body) => {
            std::thread::sleep(Duration::from_millis(300));
            write(stream, status, body);
        }
        Manner::Silent => closed.recv().unwrap_or_default(),
        Manner::Dripping => drip(stream),
    }
}

fn write(stream: &mut TcpStream, status: &str, body: &str) {
    let length = body.len();
    let _ = write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
}

fn drip(stream: &mut TcpStream) {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n";
    let mut goes_on = stream.write_all(head.as_bytes()).is_ok();
    while goes_on {
        std::thread::sleep(Duration::from_millis(50));
        goes_on = stream.write_all(b"x").is_ok();
    }
}
