//! The script as a world.

use std::path::Path;

use formwork_model::NodeId;
use formwork_model::duration::Duration;
use formwork_model::procedure::{Command, SecretRef};

use super::answer::Printed;
use super::{Asked, Inner, Script};
use crate::world::{Finished, Located, Request, Response, RootModule, Site};
use crate::{Failure, World};

impl World for Script {
    fn execute(&self, _: &Site<'_>, command: &Command) -> Result<Finished, Failure> {
        let line = command.line();
        let mut inner = self.inner();
        inner.asked.push(Asked::Command(line.clone()));
        let answer = inner.answer(command, &line).ok_or_else(|| {
            let add = format!(".command({line:?}, 0, \"\")");
            unscripted(&format!("`{line}`"), &add)
        })?;
        if let Some(duration) = inner.durations.next(&line) {
            inner.now = inner.now.saturating_add(duration.milliseconds());
        }
        let (printed, log) = if command.captured {
            (answer.printed, Vec::new())
        } else {
            (Vec::new(), answer.printed)
        };
        Ok(Finished {
            code: answer.code,
            printed,
            reported: String::from_utf8_lossy(&log).into_owned(),
        })
    }

    fn synthesize(&self, environment: &str) -> Result<Vec<RootModule>, Failure> {
        let mut inner = self.inner();
        inner.note(format!("synthesize {environment}"));
        let modules = inner.modules.iter();
        let modules: Vec<RootModule> = modules
            .filter(|(other, _)| other == environment)
            .map(|(_, module)| module.clone())
            .collect();
        if modules.is_empty() {
            let add = format!(".root_module({environment:?}, \"main\", \"infra.out/main\")");
            return Err(unscripted(&format!("synthesis of {environment}"), &add));
        }
        Ok(modules)
    }

    fn locate(&self, _: &str, node: NodeId) -> Option<Located> {
        let mut inner = self.inner();
        inner.note(format!("locate {}/{}", node.stack, node.index));
        let mut located = inner.located.iter();
        located
            .find(|(other, _)| *other == node)
            .map(|(_, located)| located.clone())
    }

    fn request(&self, request: &Request) -> Result<Response, Failure> {
        let mut inner = self.inner();
        inner.note(format!("{} {}", request.method, request.url));
        inner.responses.next(&request.url).ok_or_else(|| {
            let add = format!(".http({:?}, 200, \"\")", request.url);
            unscripted(&format!("{} {}", request.method, request.url), &add)
        })
    }

    fn connect(&self, host: &str, port: u16, _: Duration) -> Result<(), Failure> {
        let mut inner = self.inner();
        let place = format!("{host}:{port}");
        inner.note(format!("connect {place}"));
        if inner.connections.contains(&place) {
            return Ok(());
        }
        Err(Failure::new(format!("{place} takes no connections"))
            .detail(format!("to script one, add `.connection({place:?})`")))
    }

    fn resolve(&self, host: &str) -> Result<Vec<String>, Failure> {
        let mut inner = self.inner();
        inner.note(format!("resolve {host}"));
        inner.hosts.get(host).cloned().ok_or_else(|| {
            Failure::new(format!("{host} has no address")).detail(format!(
                "to script one, add `.host({host:?}, [\"10.0.0.1\"])`"
            ))
        })
    }

    fn read(&self, path: &Path) -> Result<Option<Vec<u8>>, Failure> {
        let mut inner = self.inner();
        inner.note(format!("read {}", path.display()));
        Ok(inner.files.get(path).cloned())
    }

    fn create(&self, path: &Path, content: &[u8]) -> Result<(), Failure> {
        let mut inner = self.inner();
        inner.note(format!("create {}", path.display()));
        if inner.files.contains_key(path) {
            return Err(Failure::new(format!("{} exists", path.display())));
        }
        inner.files.insert(path.to_owned(), content.to_owned());
        Ok(())
    }

    fn replace(&self, path: &Path, content: &[u8]) -> Result<(), Failure> {
        let mut inner = self.inner();
        inner.note(format!("replace {}", path.display()));
        inner.files.insert(path.to_owned(), content.to_owned());
        Ok(())
    }

    fn secret(&self, secret: &SecretRef) -> Result<String, Failure> {
        let name = &*secret.0;
        let mut inner = self.inner();
        inner.note(format!("secret {name}"));
        inner.secrets.get(name).cloned().ok_or_else(|| {
            Failure::new(format!("the secret {name} is not set"))
                .detail(format!("to script it, add `.secret({name:?}, \"…\")`"))
        })
    }

    fn tell(&self, whom: &[String], message: &str) -> Result<(), Failure> {
        let told = format!("{}: {message}", whom.join(", "));
        let mut inner = self.inner();
        inner.note(format!("tell {told}"));
        inner.told.push(told);
        Ok(())
    }

    fn stop(&self, _: &str, step: &str) {
        self.inner().note(format!("stop {step}"));
    }

    fn now(&self) -> i64 {
        self.inner().now
    }

    fn pause(&self, duration: Duration) {
        let mut inner = self.inner();
        inner.note(format!("pause {} seconds", duration.seconds()));
        inner.now = inner.now.saturating_add(duration.milliseconds());
    }
}

impl Inner {
    fn note(&mut self, asked: String) {
        self.asked.push(Asked::Other(asked));
    }

    /// What is scripted for a command, or what a Terraform that is played says.
    fn answer(&mut self, command: &Command, line: &str) -> Option<Printed> {
        if let Some(answer) = self.commands.next(line) {
            self.save(command, line);
            return Some(answer);
        }
        let mut stacks = self.stacks.iter_mut();
        let (answer, saved) = stacks.find_map(|stack| stack.answer(command))?;
        if let Some(content) = saved {
            self.saved
                .push((line.to_owned(), "-out=".to_owned(), content));
            self.save(command, line);
            self.saved.pop();
        }
        Some(answer)
    }

    /// Writes the files that a command is told to write.
    fn save(&mut self, command: &Command, line: &str) {
        for (beginning, option, content) in &self.saved {
            let named = command.arguments.iter();
            let named = named.filter_map(|argument| argument.strip_prefix(&**option));
            for name in named.filter(|_| line.starts_with(&**beginning)) {
                let folder = command.folder.clone().unwrap_or_default();
                self.files.insert(folder.join(name), content.clone());
            }
        }
    }
}

fn unscripted(what: &str, add: &str) -> Failure {
    Failure::new(format!("the script has no answer to {what}"))
        .detail(format!("add `{add}`"))
        .finally()
}
