//! The blocks of provisioners and connections, as Terraform 1.11 has them.

use crate::{Bool, List, Map, Num, Secret, Str, block_binding};

block_binding! {
    /// Runs a command where Terraform runs.
    LocalExec
    unread {
        command: Str = "command required";
        /// The environment of the command, beside that of Terraform.
        environment: Map<Str> = "environment optional";
        interpreter: List<Str> = "interpreter optional";
        /// Terraform does not print the command.
        quiet: Bool = "quiet optional";
        working_dir: Str = "working_dir optional";
    }
}

block_binding! {
    /// Runs commands on the machine: `inline`, a `script`, or several `scripts`.
    RemoteExec
    unread {
        inline: List<Str> = "inline optional";
        script: Str = "script optional";
        scripts: List<Str> = "scripts optional";
    }
}

block_binding! {
    /// Copies a file, or `content`, to the machine.
    CopyFile
    unread {
        destination: Str = "destination required";
        content: Str = "content optional";
        source: Str = "source optional";
    }
}

block_binding! {
    /// How a machine is reached, by SSH or WinRM.
    Connection
    unread {
        host: Str = "host required";
        agent: Bool = "agent optional";
        agent_identity: Str = "agent_identity optional";
        bastion_certificate: Str = "bastion_certificate optional";
        bastion_host: Str = "bastion_host optional";
        bastion_host_key: Str = "bastion_host_key optional";
        bastion_password: Secret<Str> = "bastion_password optional sensitive";
        bastion_port: Num = "bastion_port optional";
        bastion_private_key: Secret<Str> = "bastion_private_key optional sensitive";
        bastion_user: Str = "bastion_user optional";
        cacert: Str = "cacert optional";
        certificate: Str = "certificate optional";
        host_key: Str = "host_key optional";
        https: Bool = "https optional";
        insecure: Bool = "insecure optional";
        password: Secret<Str> = "password optional sensitive";
        port: Num = "port optional";
        private_key: Secret<Str> = "private_key optional sensitive";
        proxy_host: Str = "proxy_host optional";
        proxy_port: Num = "proxy_port optional";
        proxy_scheme: Str = "proxy_scheme optional";
        proxy_user_name: Str = "proxy_user_name optional";
        proxy_user_password: Secret<Str> = "proxy_user_password optional sensitive";
        script_path: Str = "script_path optional";
        target_platform: Str = "target_platform optional";
        timeout: Str = "timeout optional";
        r#type: Str = "type optional";
        use_ntlm: Bool = "use_ntlm optional";
        user: Str = "user optional";
    }
}
