//! Who drives a run: at most one process, for as long as it lives.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::moment;

/// The right to drive a run. The system takes it back when the process ends, in whatever way.
#[derive(Debug)]
pub struct Lease {
    _file: File,
}

/// The process that drives a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Its id.
    pub pid: u32,
    /// The machine it runs on.
    pub host: String,
    /// Since when, in milliseconds since 1970.
    pub since: i64,
}

/// Why a lease was not given.
#[derive(Debug)]
pub(crate) enum LeaseError {
    Io(io::Error),
    Held(Option<Holder>),
}

impl Lease {
    /// Takes the lease that lies at this path.
    pub(crate) fn take(path: &Path) -> Result<Self, LeaseError> {
        let mut file = open(path).map_err(LeaseError::Io)?;
        // Who only looks whether there is a runner holds the lock for a moment.
        for _ in 0..5 {
            match file.try_lock() {
                Ok(()) => {
                    sign(&mut file).map_err(LeaseError::Io)?;
                    return Ok(Self { _file: file });
                }
                Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
                Err(TryLockError::Error(error)) => return Err(LeaseError::Io(error)),
            }
        }
        Err(LeaseError::Held(signed(&mut file)))
    }

    /// Who holds the lease at this path at the moment; none where nobody does.
    pub(crate) fn holder(path: &Path) -> io::Result<Option<Holder>> {
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        match file.try_lock_shared() {
            Ok(()) => file.unlock().map(|()| None),
            Err(TryLockError::WouldBlock) => Ok(Some(signed(&mut file).unwrap_or(Holder {
                pid: 0,
                host: "an unknown host".to_owned(),
                since: 0,
            }))),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

fn sign(file: &mut File) -> io::Result<()> {
    let holder = Holder {
        pid: std::process::id(),
        host: host(),
        since: moment::now(),
    };
    let text = serde_json::to_string(&holder).expect("a holder is plain data");
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(format!("{text}\n").as_bytes())?;
    file.sync_data()
}

fn signed(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

/// The machine's name, for people who look for a process.
fn host() -> String {
    let kernel = PathBuf::from("/proc/sys/kernel/hostname");
    let told = std::fs::read_to_string(kernel).ok();
    told.map(|name| name.trim().to_owned())
        .or_else(|| std::env::var("HOSTNAME").ok())
        .or_else(|| std::env::var("COMPUTERNAME").ok())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "an unnamed host".to_owned())
}
