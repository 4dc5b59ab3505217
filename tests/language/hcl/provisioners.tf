terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "key" {
  type      = string
  sensitive = true
}

resource "terraform_data" "server" {
  input = "10.0.0.4"

  connection {
    type        = "ssh"
    host        = self.output
    user        = "admin"
    private_key = var.key
  }

  provisioner "local-exec" {
    command     = "echo ${self.output}"
    environment = { COLOR = "never" }
    interpreter = ["/bin/sh", "-c"]
  }

  provisioner "file" {
    content     = "hello"
    destination = "/etc/motd"
  }

  provisioner "remote-exec" {
    inline     = ["systemctl restart shop"]
    on_failure = continue
    connection {
      host = "10.0.0.5"
    }
  }
}

resource "terraform_data" "registration" {
  input = "shop"

  provisioner "local-exec" {
    command = "echo ${self.output} is gone"
    when    = destroy
  }
}
