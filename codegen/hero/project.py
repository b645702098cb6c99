"""Runs openapi-python-client with our templates, and takes from its output what somebody uses."""

from __future__ import annotations

import contextlib
import io
import shutil
import tempfile
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.strings import PythonIdentifier

from ..errors import SpecError
from ..hero.discriminators import find_discriminators
from ..hero.document import DESCRIPTION, OVERLAY, operations
from ..hero.expressions import Expressions
from ..hero.models import enum_docstring, model_view, written_models
from ..hero.naming import parse, refuse
from ..hero.normal import with_explicit_nulls
from ..hero.operations import OperationView, OperationViews, Source, resource_view
from ..operations import Decisions, OperationRecord

TEMPLATES = Path(__file__).parent.parent / "templates" / "hero"
_WANTED = ("__init__.py", "types.py", "models", "api")
_OWN = ("codec.py", "structure.py", "unions.py", "calls.py", "resources.py")
_IMPORTED = {"Any", "Literal", "UUID", "HttpOperation", "JsonValue", "OpenEnum", "OpenIntEnum", "Unset"}
_CODECS = {"Codec", "ConstantCodec", "EnumCodec", "IntEnumCodec", "Field", "Model", "Query"}
_RESERVED = _IMPORTED | _CODECS | {"ListOf", "MapOf", "ModelOf", "Nullable", "OneOf", "TaggedUnion"}


def render(document: dict[str, Any], specs: Path, out: Path, decisions: Decisions) -> list[OperationRecord]:
    """Write the package that a description gives into the directory `out`, which does not exist yet.

    Raises:
        CodegenError: the generator refused or dropped something, or the description holds what is not supported.
    """
    source = specs / DESCRIPTION
    data, config = parse(with_explicit_nulls(document), specs)
    expressions = Expressions(
        models={str(model.class_info.name): model for model in data.models},
        discriminators=find_discriminators(document, config),
    )
    views = _operation_views(data, document, source, OperationViews(document, expressions, decisions))
    resources = {
        str(tag): resource_view(collection, [views[str(tag), str(each.name)] for each in collection.endpoints])
        for tag, collection in sorted(data.endpoint_collections_by_tag.items())
    }
    endpoints = [each for collection in data.endpoint_collections_by_tag.values() for each in collection.endpoints]
    written = written_models((body.prop for each in endpoints for body in each.bodies), expressions)
    exported = _exported(data, expressions, source)
    known = {
        "header": _header(),
        "exported": exported,
        "resources": resources,
        "operations": views,
        "model_view": partial(model_view, expressions=expressions, written=written),
        "enum_docstring": enum_docstring,
    }
    _write(data, config, known, out, source)
    return [view.record for resource in resources.values() for view in resource.operations]


def _operation_views(
    data: GeneratorData, document: dict[str, Any], source: Path, builder: OperationViews
) -> dict[tuple[str, str], OperationView]:
    wanted = {
        (
            str(PythonIdentifier(each["tags"][0], prefix="tag")),
            str(PythonIdentifier(each["operationId"], prefix="field_")),
        ): Source(path, method, each)
        for path, method, each in operations(document)
    }
    came = {
        (str(tag), str(endpoint.name)): endpoint
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    if lost := sorted(wanted[key].name for key in wanted.keys() - came.keys()):
        raise SpecError(source, f"no method came out of these operations: {', '.join(lost)}")
    return {key: builder.view(wanted[key], endpoint) for key, endpoint in came.items()}


def _exported(data: GeneratorData, expressions: Expressions, source: Path) -> dict[str, str]:
    """The classes that users import, with their modules; a dict stands for an object without named fields."""
    classes = [model.class_info for model in data.models if not expressions.is_plain(model)]
    classes += [enum.class_info for enum in data.enums]
    exported = {str(each.name): str(each.module_name) for each in sorted(classes, key=lambda each: each.name)}
    if len(set(exported.values())) < len(exported):
        raise SpecError(source, "two models have the same module name; rename one with x-class-names in overlay.yaml")
    if clashes := sorted(exported.keys() & _RESERVED):
        problem = f"{', '.join(clashes)}: generated modules use this name; rename the class with x-class-names"
        raise SpecError(source, f"{problem} in overlay.yaml")
    return exported


def _header() -> str:
    generator = f"openapi-python-client {version('openapi-python-client')}"
    return (
        f"# Generated from specs/{DESCRIPTION.as_posix()} and specs/{OVERLAY.as_posix()} by {generator}.\n"
        "# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`."
    )


def _write(data: GeneratorData, config: Config, known: dict[str, Any], out: Path, source: Path) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        built = Path(temporary, "package")
        config.output_path = built
        project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
        project.env.globals.update(known)
        with contextlib.redirect_stdout(io.StringIO()):
            problems = project.build()
        refuse(list(problems), source)
        for name in _OWN:
            (built / name).write_text(project.env.get_template(f"{name}.jinja").render(), "utf-8")
        out.mkdir(parents=True)
        for name in (*_WANTED, *_OWN):
            _copy(built / name, out / name)
    for path in (out / "models").iterdir():
        if path.name != "__init__.py" and path.stem not in known["exported"].values():
            path.unlink()


def _copy(part: Path, to: Path) -> None:
    if part.is_dir():
        shutil.copytree(part, to)
    else:
        shutil.copyfile(part, to)
