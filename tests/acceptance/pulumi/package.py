"""Writes every property of every resource and function of the wheel, with its wire name and shape: see the header it prints."""
import ast, glob, lzma, os, sys

PACKAGE = "pulumi_aws"


def wire(function):
    """The wire name of a getter, or None."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Attribute) and decorator.attr == "getter":
            return function.name
        if isinstance(decorator, ast.Call) and getattr(decorator.func, "attr", "") == "getter":
            return next((k.value.value for k in decorator.keywords if k.arg == "name"), function.name)
    return None


def shape(node):
    """`*` list, `%` map, a class name for an object, nothing for a scalar, `@` for an asset."""
    if node is None:
        return ""
    if isinstance(node, ast.Constant):
        return "." + node.value.rsplit(".", 1)[-1] if isinstance(node.value, str) else ""
    if isinstance(node, ast.Attribute):
        if node.attr in ("Asset", "Archive"):
            return "@"
        return "." + node.attr if isinstance(node.value, ast.Name) and node.value.id in ("outputs", "_inputs") else ""
    if isinstance(node, ast.Subscript):
        head = node.value.attr if isinstance(node.value, ast.Attribute) else node.value.id
        inner = node.slice
        if head in ("Input", "Output", "Optional"):
            return shape(inner)
        if head == "Sequence":
            return "*" + shape(inner)
        if head == "Mapping":
            return "%" + shape(inner.elts[1])
        if head == "Union":
            parts = [text for text in map(shape, inner.elts) if not text.endswith("Dict")]
            return max(parts, key=lambda s: (s.startswith("@"), s.startswith("."), len(s)))
    return ""


def properties(cls):
    found = {}
    for item in cls.body:
        if isinstance(item, ast.FunctionDef):
            name = wire(item)
            if name and item.returns is not None:
                found[name] = shape(item.returns)
    return found


def main(root):
    modules = {}
    rows = []
    for path in sorted(glob.glob(os.path.join(root, PACKAGE, "**", "*.py"), recursive=True)):
        module = os.path.dirname(path)
        tree = ast.parse(open(path, encoding="utf-8").read())
        classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
        base = os.path.basename(path)
        known = modules.setdefault(module, {"in": {}, "out": {}})
        if base == "_inputs.py":
            known["in"].update({n: properties(c) for n, c in classes.items() if not n.endswith("Dict")})
        elif base == "outputs.py":
            known["out"].update({n: properties(c) for n, c in classes.items()})
        else:
            for name, cls in classes.items():
                bases = {b.attr for b in cls.bases if isinstance(b, ast.Attribute)}
                if bases & {"CustomResource", "ProviderResource"}:
                    token = next(
                        (n.args[0].value for n in ast.walk(cls) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)
                         and n.func.attr == "__init__" and n.args and isinstance(n.args[0], ast.Constant)), None)
                    arguments = classes.get(name + "InitArgs") or classes.get(name + "Args")
                    rows.append((token, module, properties(arguments) if arguments else {}, properties(cls)))
            for function in (n for n in tree.body if isinstance(n, ast.FunctionDef)):
                calls = [n for n in ast.walk(function) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) and n.func.attr == "invoke"]
                if not calls:
                    continue
                result = next(k.value.id for k in calls[0].keywords if k.arg == "typ")
                inputs = {}
                annotations = {a.arg: a.annotation for a in function.args.args}
                for node in ast.walk(function):
                    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript) and getattr(node.targets[0].value, "id", "") == "__args__":
                        inputs[node.targets[0].slice.value] = shape(annotations[node.value.id])
                rows.append((calls[0].args[0].value, module, inputs, properties(classes[result])))
    blocks, lines = [], []

    def of_shape(module, side, text):
        head, dot, name = text.partition(".")
        number = block(module, side, name) if dot else ""
        return head + "." + number if number else head

    numbers = {}

    def block(module, side, name):
        # A class may hold itself, so that its number comes before its fields.
        for other in (side, "in", "out"):
            for called in (name, name + "Args"):
                fields = modules[module][other].get(called)
                if fields is not None:
                    key = (module, other, called)
                    if key not in numbers:
                        numbers[key] = len(blocks)
                        blocks.append("")
                        blocks[numbers[key]] = row(module, other, fields)
                    return str(numbers[key])
        return ""  # an enumeration, which is text

    def row(module, side, fields):
        return " ".join(sorted(n + of_shape(module, side, s) for n, s in fields.items()))

    for token, module, inputs, outputs in sorted(rows, key=lambda row: str(row[0])):
        lines.append("\t".join([str(token), row(module, "in", inputs), row(module, "out", outputs)]))
    text = "\n".join(blocks) + "\n--\n" + "\n".join(lines) + "\n"
    return text


if __name__ == "__main__":
    text = main(sys.argv[1])
    with open(sys.argv[2], "wb") as out:
        out.write(lzma.compress(text.encode(), format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, preset=9))
    print(len(text), text.count("\n"))
