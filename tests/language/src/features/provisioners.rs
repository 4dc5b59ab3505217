//! A provisioner does something to a machine once Terraform has made it, or before it is destroyed. Terraform advises against them, since no plan shows what they
//! will do; a step of a procedure is planned, approved and taken back. At destruction a provisioner may refer to its own resource alone (`FW0147`): `own` gives
//! its attributes. The connection says how the machine is reached.

use formwork::prelude::*;
use formwork::{Connection, CopyFile, LocalExec, Provisioner, RemoteExec};

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let key = stack.variable(Variable::<Secret<Str>>::new("key"));
    resource!(
        stack,
        "server",
        terraform::Data { input: "10.0.0.4" },
        connection(block!(Connection {
            r#type: "ssh",
            host: own::<terraform::Data>().output().assume::<Str>(),
            user: "admin",
            private_key: key,
        })),
        provisioner(block!(LocalExec {
            command: text!("echo {}", own::<terraform::Data>().output()),
            environment: [("COLOR", "never")],
            interpreter: ["/bin/sh", "-c"],
        })),
        provisioner(block!(CopyFile {
            content: "hello",
            destination: "/etc/motd",
        })),
        provisioner(
            Provisioner::of(block!(RemoteExec {
                inline: ["systemctl restart shop"]
            }))
            .connection(block!(Connection { host: "10.0.0.5" }))
            .continue_on_failure()
        )
    );
    resource!(
        stack,
        "registration",
        terraform::Data { input: "shop" },
        provisioner(
            Provisioner::of(block!(LocalExec {
                command: text!("echo {} is gone", own::<terraform::Data>().output()),
            }))
            .on_destroy()
        )
    );
}
