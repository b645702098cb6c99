"""The modules of generated/healthie_api that hold classes: one for each, so that using one imports only that one.

What one mutation alone answers is in the module of that mutation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from graphql import FragmentDefinitionNode

from ...errors import CodegenError
from ..ariadne.annotations import SCALAR_NAMES, UNION_HELPERS
from ..ariadne.classes import BASE_NAMES, Classes
from ..ariadne.inputs import recursive_groups
from ..ariadne.models import Enum, Field, Model
from ..documents.operations import print_fragment
from ..schema.names import class_name, module, unique
from ..schema.prose import docstring

# One short line: it stands in some two thousand files, and a wheel packs each by itself.
HEADER = "# Generated from specs/healthie by python -m codegen generate. Do not edit.\n"


BASE_MODEL = "hero_healthie_runtime.graphql.base_model"
FILES = "hero_healthie_runtime.graphql.files"
RESPONSES = "hero_healthie_runtime.graphql.responses"
SCALARS = "hero_healthie_runtime.graphql.scalars"


def module_name(module: str, dots: str) -> str:
    """Return how a module is imported: one of the runtime by its name, one of the package relatively."""
    return module if module.startswith("hero_healthie_runtime.") else dots + module


@dataclass(slots=True)
class Package:
    """The package being written, and where each of its names lives."""

    root: Path
    header: str
    homes: dict[str, str] = field(default_factory=dict[str, str])
    """Public name to module, relative to the package: `Invoice` to `models.invoice`."""
    fragments: dict[str, str] = field(default_factory=dict[str, str])
    """Fragment to the module of the class that is made of it, which holds its text too: many documents share it."""

    def claim(self, name: str, module: str) -> None:
        """Register a public name.

        Raises:
            CodegenError: something else has it already.
        """
        taken = self.homes.setdefault(name, module)
        if taken != module:
            raise CodegenError(f"two things would be called {name} in Python: {taken} and {module}")

    def write(self, module: str, text: str) -> None:
        """Write a module."""
        path = self.root.joinpath(*module.split(".")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.header + text, "utf-8")

    def imports(self, names: Iterable[str], *, level: int) -> str:
        """The import lines for names used in a module `level` packages below the root."""
        dots = "." * (level + 1)
        by_module: dict[str, list[str]] = {}
        for name in sorted(set(names)):
            if name in ("Annotated", "Literal"):
                source = "typing"
            elif name == "Field":
                source = "pydantic"
            elif name in UNION_HELPERS:
                source = BASE_MODEL
            else:
                source = module_name(self.homes[name], dots)
            by_module.setdefault(source, []).append(name)
        return "".join(f"from {source} import {', '.join(names)}\n" for source, names in sorted(by_module.items()))


def fragment_constant(module: str) -> str:
    """What the text of a fragment is called in its module."""
    return f"{module.rpartition('.')[2].upper()}_FRAGMENT"


def graphql_text(text: str) -> str:
    """GraphQL as a string of Python on lines of its own."""
    quoted = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\n{quoted}\n"""'


def write_classes(
    package: Package, classes: Classes, fragments: Iterable[FragmentDefinitionNode], elsewhere: Mapping[str, str]
) -> None:
    """Write all models, inputs and enums but those that are `elsewhere`: each of these has a module, which is not ours.

    Where a class moves in or out, the modules of all others keep their names.
    """
    for name in BASE_NAMES:
        package.claim(name, FILES if name == "Upload" else BASE_MODEL)
    for name in SCALAR_NAMES:
        package.claim(name, SCALARS)
    groups = recursive_groups(classes.inputs)
    folders: tuple[tuple[str, Mapping[str, object]], ...] = (
        ("enums", classes.enums),
        ("inputs", classes.inputs),
        ("models", classes.models),
    )
    for folder, members in folders:
        modules = unique({name: module(name) for name in members})
        for name in members:
            # Inputs that hold each other cannot import each other.
            home = groups[name][0] if folder == "inputs" and name in groups else name
            package.claim(name, elsewhere.get(name, f"{folder}.{modules[home]}"))
    package.write("enums.__init__", '"""The enums, one module each."""\n')
    package.write("inputs.__init__", '"""The objects of requests, one module each."""\n')
    package.write("models.__init__", '"""The objects of answers, one module each."""\n')
    for enum in classes.enums.values():
        package.write(package.homes[enum.name], _enum(enum))
    texts = {class_name(each.name.value): each for each in fragments}
    for model in classes.models.values():
        if model.name in elsewhere:
            continue
        home, text = package.homes[model.name], _module(package, [model])
        if (fragment := texts.get(model.name)) is not None:
            package.fragments[fragment.name.value] = home
            text += f"\n\n{fragment_constant(home)} = {graphql_text(print_fragment(fragment))}\n"
        package.write(home, text)
    for model in classes.inputs.values():
        if model.name not in groups:
            package.write(package.homes[model.name], _module(package, [model]))
    for group in sorted(set(groups.values())):
        package.write(
            package.homes[group[0]], _module(package, [classes.inputs[name] for name in group], recursive=True)
        )


def _enum(enum: Enum) -> str:
    body = docstring(enum.doc, "    ")
    body += "\n" if body else ""
    for member in enum.members:
        body += f"    {member.name} = {_quote(member.value)}\n" + docstring(member.doc, "    ")
    return f"from hero_healthie_runtime.enums import OpenEnum\n\n\nclass {enum.name}(OpenEnum):\n{body}"


def class_text(model: Model, *, recursive: bool = False) -> tuple[str, frozenset[str]]:
    """A class, and the names it needs."""
    base = _base(model, recursive=recursive)
    lines = [f"    {_field(field_)}\n{docstring(field_.doc, '    ')}" for field_ in model.fields]
    names = model.names | {base}
    if any("= Field(" in line for line in lines):
        names |= {"Field"}
    doc = docstring(model.doc, "    ")
    body = (f"{doc}\n" if doc else "") + ("".join(lines) or ("" if doc else "    pass\n"))
    return f"class {model.name}({base}):\n{body}", names - {model.name}


def _module(package: Package, models: Sequence[Model], *, recursive: bool = False) -> str:
    made = [class_text(model, recursive=recursive) for model in models]
    names = frozenset[str]().union(*(names for _, names in made))
    imports = package.imports(names - {model.name for model in models}, level=1)
    future = "from __future__ import annotations\n\n" if recursive else ""
    return f"{future}{imports}\n\n" + "\n\n".join(text for text, _ in made)


def _base(model: Model, *, recursive: bool) -> str:
    if not model.input:
        return "BaseModel"
    if model.one_of:
        return "OneOfInput"
    return "RecursiveInput" if recursive else "InputModel"


def _field(field_: Field) -> str:
    options: list[str] = []
    if field_.default is not None:
        options.append(f"default={field_.default}")
    if field_.alias is not None:
        options += [f"validation_alias={_quote(field_.alias)}", f"serialization_alias={_quote(field_.alias)}"]
    if field_.deprecated:
        options.append("deprecated=True")
    if len(options) == 1 and field_.default is not None:
        return f"{field_.name}: {field_.annotation.text} = {field_.default}"
    value = f" = Field({', '.join(options)})" if options else ""
    return f"{field_.name}: {field_.annotation.text}{value}"


def _quote(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
