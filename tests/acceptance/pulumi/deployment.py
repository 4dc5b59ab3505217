"""Checks a deployment of Pulumi: the engine's JSON schema, and what the engine demands of a state beyond it.

usage: deployment.py FILE            prints what is wrong, one line each; exit code 1 if anything is
       deployment.py --broken FILE   breaks the deployment in seven ways; exit code 1 if one of them is not noticed

The rules are those of `pulumi stack import` and of the engine's first step after it, written down from what they are, and not from
how Formwork makes a deployment.
"""

import copy
import hashlib
import json
import os
import sys

import jsonschema
import referencing

SIGNATURE = "4dabf18193072939515e22adb298388d"
SIGNATURES = {
    "1b47061264138c4ac30d75fd1eb44270": "secret",
    "c44067f5952c0a294b673a41bacd8c17": "asset",
    "0def7320c3a5731c473e5ecbe6d01bc7": "archive",
    "5cf8f73096256a8f31e491e813e4eb8e": "resource reference",
    "803fd3297a5875dc03ca845dda5d2a98": "byte string",
    "8ad145fe-0d11-4827-bfd7-1abcbf086f5c": "float",
}


def schema():
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "schema")
    documents = []
    for name in ("deployments.json", "resources.json", "property-values.json"):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            documents.append(json.load(file))
    resources = [(document["$id"], referencing.Resource.from_contents(document)) for document in documents]
    registry = referencing.Registry().with_resources(resources)
    return jsonschema.Draft202012Validator(documents[0], registry=registry)


def parsed(urn):
    """Stack, project, qualified type and name of a URN."""
    if not urn.startswith("urn:pulumi:") or urn.count("::") < 3:
        return None
    stack, project, kind, name = urn[len("urn:pulumi:"):].split("::", 3)
    return stack, project, kind, name


def values(value):
    """Every value in a value, with itself."""
    yield value
    if isinstance(value, dict):
        for member in value.values():
            yield from values(member)
    elif isinstance(value, list):
        for item in value:
            yield from values(item)


class Check:
    def __init__(self, document):
        self.document = document
        self.problems = []

    def wrong(self, problem):
        self.problems.append(problem)

    def run(self):
        for error in schema().iter_errors(self.document):
            self.wrong(f"schema: {'/'.join(str(part) for part in error.absolute_path)}: {error.message[:120]}")
        if self.problems:
            return self.problems
        deployment = self.document["deployment"]
        self.manifest(deployment["manifest"])
        self.seen = {}
        stacks = {(parsed(r["urn"]) or ("?",))[0] for r in deployment["resources"]}
        if len(stacks) != 1:
            self.wrong(f"resources of several stacks: {sorted(stacks)}")
        for resource in deployment["resources"]:
            self.resource(resource)
            self.seen[resource["urn"]] = resource
        roots = [r for r in deployment["resources"] if r["type"] == "pulumi:pulumi:Stack"]
        if len(roots) != 1:
            self.wrong(f"{len(roots)} root resources")
        self.secrets(deployment)
        return self.problems

    def manifest(self, manifest):
        version = manifest["version"]
        expected = hashlib.sha256(version.encode()).hexdigest() if version else ""
        if manifest["magic"] != expected:
            self.wrong("magic: it is not that of the version")

    def resource(self, resource):
        urn, kind = resource["urn"], resource.get("type")
        parts = parsed(urn)
        if parts is None:
            return self.wrong(f"{urn}: no URN")
        if not kind:
            return self.wrong(f"{urn}: no type")
        if urn in self.seen:
            self.wrong(f"{urn}: twice")
        if parts[2].split("$")[-1] != kind:
            self.wrong(f"{urn}: its type is {kind}")
        is_custom = resource.get("custom", False)
        if is_custom and not resource.get("id"):
            self.wrong(f"{urn}: an object of a provider without an id")
        if not is_custom and resource.get("id"):
            self.wrong(f"{urn}: an id, and no object of a provider")
        is_provider = kind.startswith("pulumi:providers:")
        if is_custom and not is_provider:
            self.provider(urn, kind, resource.get("provider", ""))
        self.parent(urn, parts, resource.get("parent"))
        self.links(urn, resource)
        self.bridge(urn, resource)

    def provider(self, urn, kind, reference):
        provider, separator, identity = reference.rpartition("::")
        known = self.seen.get(provider)
        if not separator or not identity or known is None:
            return self.wrong(f"{urn}: its provider is not listed before it: {reference!r}")
        if known.get("id") != identity:
            self.wrong(f"{urn}: its provider has another id")
        if known["type"] != "pulumi:providers:" + kind.split(":")[0]:
            self.wrong(f"{urn}: its provider is {known['type']}")

    def parent(self, urn, parts, parent):
        if parent is None:
            if "$" in parts[2]:
                self.wrong(f"{urn}: its type has a parent's, and it has none")
            return
        known = self.seen.get(parent)
        if known is None:
            return self.wrong(f"{urn}: its parent is not listed before it")
        above = parsed(parent)[2]
        chain = [] if known["type"] == "pulumi:pulumi:Stack" else above.split("$")
        if parts[2].split("$")[:-1] != chain:
            self.wrong(f"{urn}: its type does not go on that of its parent")

    def links(self, urn, resource):
        dependencies = resource.get("dependencies") or []
        for other in dependencies:
            if other not in self.seen:
                self.wrong(f"{urn}: what it depends on is not listed before it: {other}")
        for name, others in (resource.get("propertyDependencies") or {}).items():
            if name not in resource.get("inputs", {}):
                self.wrong(f"{urn}: dependencies of `{name}`, which is no input")
            for other in others:
                if other not in self.seen or other not in dependencies:
                    self.wrong(f"{urn}: what `{name}` depends on is not listed before it: {other}")

    def bridge(self, urn, resource):
        """What a bridged provider keeps for itself."""
        if not resource.get("type", "").startswith("aws:"):
            return
        if resource["outputs"].get("id") != resource.get("id"):
            self.wrong(f"{urn}: its output `id` is another one")
        if "__defaults" not in resource["inputs"]:
            self.wrong(f"{urn}: no `__defaults` in its inputs")
        meta = resource["outputs"].get("__meta")
        if meta is not None and not isinstance(json.loads(meta), dict):
            self.wrong(f"{urn}: its `__meta` is no object")
        for name in resource["inputs"]:
            if name not in resource["outputs"] and name != "__defaults":
                self.wrong(f"{urn}: the input `{name}` is no output")

    def secrets(self, deployment):
        found = 0
        for value in values(deployment["resources"]):
            if not isinstance(value, dict) or SIGNATURE not in value:
                continue
            kind = SIGNATURES.get(value[SIGNATURE])
            if kind is None:
                self.wrong(f"an unknown signature {value[SIGNATURE]}")
            if kind == "secret":
                found += 1
                texts = [value.get(name) for name in ("plaintext", "ciphertext") if value.get(name)]
                if len(texts) != 1:
                    self.wrong("a secret without a value")
                elif "plaintext" in value:
                    json.loads(value["plaintext"])
        if found and "type" not in deployment.get("secrets_providers", {}):
            self.wrong(f"secrets: {found}, and nothing says who encrypts them")
        self.found_secrets = found


def objects(document):
    return [r for r in document["deployment"]["resources"] if r["type"].startswith("aws:")]


def with_dependencies(document):
    return next(r for r in objects(document) if r["dependencies"])


# Seven ways to break a deployment.


def other_stack(document):
    resource = objects(document)[0]
    resource["urn"] = resource["urn"].replace("urn:pulumi:", "urn:pulumi:other-", 1)


def wrong_magic(document):
    document["deployment"]["manifest"]["magic"] = "0" * 64


def no_id(document):
    del objects(document)[0]["id"]


def late_dependency(document):
    resources = document["deployment"]["resources"]
    resource = with_dependencies(document)
    resources.remove(resource)
    first = next(i for i, r in enumerate(resources) if r["type"].startswith("aws:"))
    resources.insert(first, resource)


def unknown_provider(document):
    objects(document)[0]["provider"] += "0"


def twice(document):
    document["deployment"]["resources"].append(copy.deepcopy(objects(document)[-1]))


def missing_parent(document):
    objects(document)[0]["parent"] += "-gone"


BROKEN = (other_stack, wrong_magic, no_id, late_dependency, unknown_provider, twice, missing_parent)


def main(arguments):
    is_broken = arguments[0] == "--broken"
    with open(arguments[-1], encoding="utf-8") as file:
        document = json.load(file)
    if not is_broken:
        check = Check(document)
        for problem in check.run():
            print(problem)
        count = len(document["deployment"]["resources"])
        print(f"{count} resources, {getattr(check, 'found_secrets', 0)} secrets: {len(check.problems)} problems")
        return 1 if check.problems else 0
    noticed = 0
    for break_it in BROKEN:
        variant = copy.deepcopy(document)
        break_it(variant)
        problems = Check(variant).run()
        print(f"{break_it.__name__}: {problems[0] if problems else 'NOT NOTICED'}")
        noticed += bool(problems)
    print(f"{noticed} of {len(BROKEN)} noticed")
    return 0 if noticed == len(BROKEN) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
