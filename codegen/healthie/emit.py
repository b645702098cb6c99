"""The modules of generated/healthie_api that hold classes: one for each, so that using one imports only that one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import CodegenError
from ..healthie.classes import BASE_NAMES, SCALAR_NAMES, UNION_HELPERS, Classes, Field, Model
from ..healthie.names import snake

HEADER = (
    "# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen {version}).\n"
    "# Do not edit: change specs/ or codegen/ and generate again.\n"
)


@dataclass(slots=True)
class Package:
    """The package being written, and where each of its names lives."""

    root: Path
    header: str
    homes: dict[str, str] = field(default_factory=dict[str, str])
    """Public name to module, relative to the package: `Invoice` to `models.invoice`."""

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
                module = "typing"
            elif name == "Field":
                module = "pydantic"
            elif name in UNION_HELPERS:
                module = dots + "base_model"
            else:
                module = dots + self.homes[name]
            by_module.setdefault(module, []).append(name)
        return "".join(f"from {module} import {', '.join(names)}\n" for module, names in sorted(by_module.items()))


def write_classes(package: Package, classes: Classes) -> None:
    """Write all models, inputs and enums."""
    for name in BASE_NAMES:
        package.claim(name, "base_model")
    for name in SCALAR_NAMES:
        package.claim(name, "scalars")
    groups: tuple[tuple[str, Mapping[str, object]], ...] = (
        ("enums", classes.enums),
        ("inputs", classes.inputs),
        ("models", classes.models),
    )
    for folder, members in groups:
        modules: dict[str, str] = {}
        for name in members:
            module = snake(name)
            if module in modules:
                raise CodegenError(f"{name} and {modules[module]} would both be written to {folder}/{module}.py")
            modules[module] = name
            package.claim(name, f"{folder}.{module}")
    package.write("enums.__init__", '"""The enums, one module each."""\n')
    package.write("inputs.__init__", '"""The objects of requests, one module each."""\n')
    package.write("models.__init__", '"""The objects of answers, one module each."""\n')
    for name, members_ in classes.enums.items():
        package.write(package.homes[name], _enum(name, members_))
    for model in (*classes.models.values(), *classes.inputs.values()):
        package.write(package.homes[model.name], _model(package, model))


def _enum(name: str, members: Iterable[tuple[str, str]]) -> str:
    body = "".join(f"    {member} = {_quote(value)}\n" for member, value in members)
    return f"from ..runtime import OpenEnum\n\n\nclass {name}(OpenEnum):\n{body}"


def _model(package: Package, model: Model) -> str:
    base = "InputModel" if model.input else "BaseModel"
    lines = [_field(field_) for field_ in model.fields]
    names = set(model.names) | {base}
    if any("= Field(" in line for line in lines):
        names.add("Field")
    body = "\n".join(f"    {line}" for line in lines) or "    pass"
    return f"{package.imports(names, level=1)}\n\nclass {model.name}({base}):\n{body}\n"


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
