"""Reads programs of Pulumi YAML with Pulumi's own Python SDK, without an engine: each resource and invoke is made with the SDK's classes,
which refuse unknown and missing properties, and what the SDK would send is compared with what the program says.

usage: program.py FOLDER...   (folders with a Main.json)
Prints what is wrong, one line each, and how much was read; exit code 1 if anything is wrong.
"""

import importlib
import inspect
import json
import os
import re
import sys
import typing

import pulumi
import pulumi_aws
from pulumi import _types

PROBLEMS = []
SENT = {}
ACCESS = re.compile(r"\$\$|\$\{([^}]*)\}")


class Mocks(pulumi.runtime.Mocks):
    def new_resource(self, args):
        SENT[("resource", args.name, args.typ)] = args.inputs
        return f"{args.name}-id", dict(args.inputs)

    def call(self, args):
        SENT[("call", args.token)] = args.args
        return {}


def modules():
    """Where the package keeps the class of each token."""
    source = inspect.getsource(pulumi_aws)
    listed = re.search(r'resource_modules="""(.*?)"""', source, re.S)
    classes, packages = {}, {"index": "pulumi_aws"}
    for module in json.loads(listed.group(1)):
        packages[module["mod"].split("/")[0]] = module["fqn"]
        for token, name in module["classes"].items():
            classes[token] = (module["fqn"], name)
    return classes, packages


CLASSES, PACKAGES = modules()


def resource_class(token):
    if token == "pulumi:providers:aws":
        return pulumi_aws.Provider
    if token not in CLASSES:
        return None
    module, name = CLASSES[token]
    return getattr(importlib.import_module(module), name)


def function(token):
    """The function that invokes `token`, with the wire names of its parameters."""
    package = PACKAGES.get(token.split(":")[1].split("/")[0])
    if package is None:
        return None, {}
    module = importlib.import_module(package)
    getattr(module, "outputs", None)  # the package loads its modules when something is read of them
    for name, member in inspect.getmembers(module, inspect.isfunction):
        if name.startswith("get_") and not name.endswith("_output"):
            source = inspect.getsource(member)
            if f"'{token}'" in source:
                wires = dict(re.findall(r"__args__\['(\w+)'\] = (\w+)", source))
                return member, wires
    return None, {}


def parts(kind):
    """The types that a type is made of, without what only wraps: inputs, outputs and what may be absent."""
    origin = typing.get_origin(kind)
    if origin is typing.Union or type(kind).__name__ == "UnionType":
        found = []
        for part in typing.get_args(kind):
            found.extend(parts(part))
        return found
    if origin in (pulumi.Output,) or getattr(origin, "__name__", "") in ("Awaitable", "Output"):
        return [part for inner in typing.get_args(kind) for part in parts(inner)]
    return [] if kind is type(None) else [kind]


def object_class(kind):
    return next((part for part in parts(kind) if inspect.isclass(part) and _types.is_input_type(part)), None)


def hints(function, module):
    """The types in a signature. The SDK's own aliases name things of its own modules."""
    scope = {**vars(pulumi.output), **vars(pulumi), **vars(sys.modules[module])}
    return typing.get_type_hints(function, scope)


def given_types(cls):
    """The types of what an input class takes, by the names of its parameters."""
    members = {name: member for name, member in vars(cls).items() if isinstance(member, property)}
    return {name: hints(member.fget, cls.__module__).get("return") for name, member in members.items()}


def element(kind, origins):
    for part in parts(kind):
        origin = typing.get_origin(part)
        if origin is not None and getattr(origin, "__name__", "") in origins:
            return typing.get_args(part)[-1]
    return None


def placeholder(kind):
    """A value of a type, for what only the engine knows."""
    kinds = parts(kind)
    if bool in kinds:
        return True
    if int in kinds or float in kinds:
        return 1
    inner = element(kind, ("Sequence", "list"))
    if inner is not None and str not in kinds:
        return [placeholder(inner)]
    inner = element(kind, ("Mapping", "dict"))
    if inner is not None:
        return {"key": placeholder(inner)}
    return "text"


class Reader:
    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, "Main.json"), encoding="utf-8") as file:
            self.main = json.load(file)
        with open(os.path.join(folder, "Pulumi.yaml"), encoding="utf-8") as file:
            text = file.read()
        self.config = re.findall(r'^  "([^"]+)":$', text, re.M)
        self.resources = self.main.get("resources", {})
        self.variables = self.main.get("variables", {})
        self.where = ""

    def wrong(self, problem):
        PROBLEMS.append(f"{self.folder}: {self.where}: {problem}")

    # What expressions read.

    def look(self, text):
        """Each access in a text; gives whether the text is one access and nothing else."""
        found = [match for match in ACCESS.finditer(text) if match.group(0) != "$$"]
        for match in found:
            self.access(match.group(1))
        return len(found) == 1 and found[0].group(0) == text

    def access(self, path):
        steps = re.findall(r'\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.\[\]]+)', path)
        root = steps[0][2]
        rest = steps[1:]
        if root == "pulumi" or root in self.config:
            return
        if root in self.resources:
            token = self.resources[root]["type"]
            if token == "pulumi:pulumi:StackReference":
                return
            kind = resource_class(token)
            if rest and rest[0][2] in ("id", "urn"):
                return
            self.walk(path, self.wire_types(kind), rest)
        elif root in self.variables:
            value = self.variables[root]
            value = value.get("fn::secret", value) if isinstance(value, dict) else value
            if isinstance(value, dict) and "fn::invoke" in value:
                member, _ = function(value["fn::invoke"]["function"])
                if member is not None:
                    told = hints(member, member.__module__)["return"]
                    self.walk(path, self.wire_types(told.__mro__[1]), rest)
        else:
            self.wrong(f"`{path}` reads what is not there")

    def wire_types(self, kind):
        """The types of what a class tells, by wire name."""
        found = {}
        for base in kind.__mro__:
            for name, member in vars(base).items():
                if isinstance(member, property) and member.fget is not None:
                    wire = getattr(member.fget, "_pulumi_name", name)
                    found.setdefault(wire, hints(member.fget, base.__module__).get("return"))
        return found

    def walk(self, path, members, steps):
        if not steps:
            return
        (_, _, name), rest = steps[0], steps[1:]
        if name not in members:
            self.wrong(f"`{path}` reads `{name}`, which is not told")
            return
        kind = members[name]
        for position, (key, index, name) in enumerate(rest):
            inner = element(kind, ("Sequence", "list"))
            if index:
                if inner is None:
                    self.wrong(f"`{path}` reads an element of what is no list")
                    return
                kind = inner
                continue
            values = element(kind, ("Mapping", "dict"))
            if values is not None:
                kind = values
                continue
            if inner is not None:
                self.wrong(f"`{path}` reads `{name or key}` of a list")
                return
            classes = [part for part in parts(kind) if inspect.isclass(part) and _types.is_output_type(part)]
            if not classes:
                return
            self.walk(path, self.wire_types(classes[0]), rest[position:])
            return

    # What is given.

    def value(self, given, kind):
        if isinstance(given, str):
            if self.look(given):
                return placeholder(kind)
            return given.replace("$$", "$")
        if isinstance(given, dict) and len(given) == 1 and next(iter(given)).startswith("fn::"):
            return self.call(*next(iter(given.items())), kind)
        if isinstance(given, list):
            inner = element(kind, ("Sequence", "list"))
            if inner is None and kind is not typing.Any:
                self.wrong(f"a list stands where `{kind}` is wanted")
            return [self.value(item, inner or typing.Any) for item in given]
        if isinstance(given, dict):
            return self.object(given, kind)
        return self.scalar(given, kind)

    def scalar(self, given, kind):
        kinds = parts(kind)
        is_fine = kind is typing.Any or any(
            (isinstance(given, bool) and part is bool)
            or (isinstance(given, (int, float)) and not isinstance(given, bool) and part in (int, float))
            for part in kinds
        )
        if not is_fine and given is not None:
            self.wrong(f"`{given}` stands where `{kind}` is wanted")
        return given

    def object(self, given, kind):
        cls = object_class(kind)
        if cls is None:
            inner = element(kind, ("Mapping", "dict"))
            if inner is None and kind is not typing.Any:
                self.wrong(f"an object stands where `{kind}` is wanted")
            for key in given:
                self.look(key)
            return {key: self.value(value, inner or typing.Any) for key, value in given.items()}
        wires = {wire: name for name, wire in _types.input_type_py_to_pulumi_names(cls).items()}
        types = given_types(cls)
        arguments = {}
        for wire, value in given.items():
            if wire not in wires:
                self.wrong(f"`{wire}` is no property of {cls.__name__}")
                continue
            arguments[wires[wire]] = self.value(value, types[wires[wire]])
        try:
            return cls(**arguments)
        except TypeError as error:
            self.wrong(str(error))
            return {}

    def call(self, name, given, kind):
        if name == "fn::invoke":
            return self.invoke(given)
        if name in ("fn::fileAsset", "fn::fileArchive"):
            self.value(given, str)
            return pulumi.FileAsset("Main.json") if name == "fn::fileAsset" else pulumi.FileArchive(".")
        known = (
            "fn::join fn::split fn::select fn::toJSON fn::toBase64 fn::fromBase64 fn::secret fn::unsecret fn::readFile "
            "fn::filebase64 fn::filebase64sha256 fn::sha1 fn::length fn::singleOrNone"
        ).split()
        if name not in known:
            self.wrong(f"`{name}` is no function of Pulumi YAML")
        if name in ("fn::secret", "fn::unsecret"):
            return self.value(given, kind)
        self.value(given, typing.Any)
        return placeholder(kind)

    def invoke(self, given):
        token = given["function"]
        member, wires = function(token)
        if member is None:
            self.wrong(f"`{token}` is no function of the package")
            return None
        types = hints(member, member.__module__)
        arguments = {}
        for wire, value in given.get("arguments", {}).items():
            if wire not in wires:
                self.wrong(f"`{wire}` is no argument of {token}")
                continue
            arguments[wires[wire]] = self.value(value, types[wires[wire]])
        try:
            member(**arguments)
        except TypeError as error:
            self.wrong(str(error))
        sent = SENT.get(("call", token), {})
        self.compare(given.get("arguments", {}), sent)
        return None

    def compare(self, said, sent):
        sent = {name for name, value in sent.items() if value is not None}
        if not set(said) <= sent:  # the SDK adds defaults, such as descriptions
            self.wrong(f"says {sorted(said)}, and the SDK sends {sorted(sent)}")

    def resource(self, key, resource):
        token = resource["type"]
        if token == "pulumi:pulumi:StackReference":
            self.value(resource["properties"], typing.Any)
            return
        cls = resource_class(token)
        if cls is None:
            self.wrong(f"`{token}` is no resource of the package")
            return
        unknown = set(resource) - {"type", "name", "properties", "options", "defaultProvider"}
        if unknown:
            self.wrong(f"{unknown} are no members of a resource")
        module = importlib.import_module(cls.__module__)
        args = getattr(module, cls.__name__ + "InitArgs", None) or getattr(module, cls.__name__ + "Args")
        wires = {wire: name for name, wire in _types.input_type_py_to_pulumi_names(args).items()}
        types = given_types(args)
        arguments = {}
        for wire, value in resource.get("properties", {}).items():
            if wire not in wires:
                self.wrong(f"`{wire}` is no property of {token}")
                continue
            arguments[wires[wire]] = self.value(value, types[wires[wire]])
        options = self.options(cls, resource.get("options", {}))
        try:
            cls(resource["name"], opts=options, **arguments)
        except TypeError as error:
            self.wrong(str(error))
        self.made.append((key, token, resource))

    def options(self, cls, options):
        for name in options.get("dependsOn", []):
            self.look(name)
            if name[2:-1] not in self.resources:
                self.wrong(f"depends on `{name}`, which is no resource")
        told = self.wire_types(cls)
        for name in options.get("ignoreChanges", []):
            if name not in told:
                self.wrong(f"ignores changes of `{name}`, which is no property")
        provider = options.get("provider")
        if provider is not None and provider[2:-1] not in self.resources:
            self.wrong(f"is of the provider `{provider}`, which is not there")
        known = {"protect", "dependsOn", "ignoreChanges", "deleteBeforeReplace", "customTimeouts", "provider", "aliases", "version"}
        if set(options) - known:
            self.wrong(f"{set(options) - known} are no options")
        timeouts = options.get("customTimeouts")
        return pulumi.ResourceOptions(
            protect=options.get("protect"),
            ignore_changes=options.get("ignoreChanges"),
            delete_before_replace=options.get("deleteBeforeReplace"),
            aliases=options.get("aliases"),
            version=options.get("version"),
            custom_timeouts=pulumi.CustomTimeouts(**timeouts) if timeouts else None,
        )

    def read(self):
        unknown = set(self.main) - {"resources", "variables", "outputs"}
        if unknown:
            self.wrong(f"{unknown} are no sections")
        self.made = []
        for key, value in self.variables.items():
            self.where = key
            self.value(value, typing.Any)
        for key, resource in self.resources.items():
            self.where = key
            self.resource(key, resource)
        for key, value in self.main.get("outputs", {}).items():
            self.where = f"output {key}"
            self.value(value, typing.Any)


def compare_sent(reader):
    for key, token, resource in reader.made:
        reader.where = key
        sent = SENT.get(("resource", resource["name"], token))
        if sent is None:
            reader.wrong(f"the SDK sent no {token} called {resource['name']}")
        elif token != "pulumi:providers:aws":
            reader.compare(resource.get("properties", {}), sent)


def main(folders):
    counts = {"resources": 0, "invokes": 0}
    for folder in folders:
        SENT.clear()
        pulumi.runtime.set_mocks(Mocks(), preview=False)
        reader = Reader(folder)

        @pulumi.runtime.test
        def read():
            reader.read()

        read()
        compare_sent(reader)
        counts["resources"] += len(reader.resources)
        counts["invokes"] += sum(1 for value in reader.variables.values() if "fn::invoke" in json.dumps(value))
    for problem in PROBLEMS:
        print(problem)
    print(f"{counts['resources']} resources and {counts['invokes']} invokes of {len(folders)} programs: {len(PROBLEMS)} problems")
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
