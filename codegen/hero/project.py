"""Runs openapi-python-client with our templates, and takes from its output what somebody uses."""

from __future__ import annotations

import contextlib
import copy
import io
import shutil
import tempfile
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from codegen.errors import SpecError
from codegen.hero.discriminators import find_discriminators
from codegen.hero.document import DESCRIPTION, OVERLAY, operations
from codegen.hero.expressions import Expressions
from codegen.hero.models import ModelView, enum_docstring, model_view, written_models
from codegen.hero.normal import numbered_classes, with_explicit_nulls
from codegen.hero.operations import OperationView, OperationViews, ResourceView, Source, resource_view
from codegen.operations import Decisions, OperationRecord

TEMPLATES = Path(__file__).parent.parent / "templates" / "hero"
CLASS_NAMES = "x-class-names"
_WANTED = ("__init__.py", "types.py", "models", "api")
_OWN = ("codec.py", "structure.py", "resources.py")


def render(document: dict[str, Any], specs: Path, out: Path, decisions: Decisions) -> list[OperationRecord]:
    """Write the package that a description gives into the directory `out`, which does not exist yet.

    Raises:
        CodegenError: the generator refused or dropped something, or the description holds what is not supported.
    """
    source = specs / DESCRIPTION
    data, config = _parse_with_names(with_explicit_nulls(document), source)
    sources = _sources(document)
    _check_complete(data, sources, source)
    expressions = Expressions(
        models={str(model.class_info.name): model for model in data.models},
        discriminators=find_discriminators(document, config),
    )
    views = _operation_views(data, document, sources, expressions, decisions)
    written = written_models(
        (body.prop for each in data.endpoint_collections_by_tag.values() for e in each.endpoints for body in e.bodies),
        expressions,
    )
    resources = [
        resource_view(collection, [views[tag, endpoint.name] for endpoint in collection.endpoints])
        for tag, collection in sorted(data.endpoint_collections_by_tag.items())
    ]
    plain = {str(model.class_info.name) for model in data.models if expressions.is_plain(model)}
    classes = [*(model.class_info for model in data.models), *(enum.class_info for enum in data.enums)]
    exported = {str(each.name): str(each.module_name) for each in classes if each.name not in plain}
    if len(set(exported.values())) < len(exported):
        raise SpecError(source, "two models have the same module name; rename one with x-class-names in overlay.yaml")
    view_of_model: Callable[[Any], ModelView] = lambda model: model_view(  # noqa: E731
        model, expressions, written=model.class_info.name in written
    )
    view_of_resource: Callable[[Any], ResourceView] = lambda collection: next(  # noqa: E731
        each for each in resources if each.module == collection.tag
    )
    view_of_operation: Callable[[Any], OperationView] = lambda endpoint: views[endpoint.tags[0], endpoint.name]  # noqa: E731
    globals_: dict[str, Any] = {
        "header": _header(),
        "exported": dict(sorted(exported.items())),
        "resources": resources,
        "model_view": view_of_model,
        "operation_view": view_of_operation,
        "resource_view": view_of_resource,
        "enum_docstring": enum_docstring,
    }
    _write(data, config, globals_, {f"{exported[name]}.py" for name in exported}, out, source)
    return [view.record for resource in resources for view in resource.operations]


def _header() -> str:
    generator = f"openapi-python-client {version('openapi-python-client')}"
    return (
        f"# Generated from specs/{DESCRIPTION.as_posix()} and specs/{OVERLAY.as_posix()} by {generator}.\n"
        "# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`."
    )


def _class_names(document: dict[str, Any]) -> dict[str, str]:
    """Better names: those the overlay gives, and answers without their status, which changes more than their shape."""
    overrides: dict[str, str] = {}
    for _, _, operation in operations(document):
        successes = [code for code in operation["responses"] if str(code).startswith("2")] or ["default"]
        if len(successes) == 1:
            stem = pascal_case(str(PythonIdentifier(operation["operationId"], prefix="field_"))) + "Response"
            overrides[ClassName(f"{stem}{pascal_case(successes[0])}", "field_")] = stem
    return overrides | {str(name): str(better) for name, better in document.get(CLASS_NAMES, {}).items()}


def _config(overrides: dict[str, str]) -> Config:
    settings = ConfigFile(
        class_overrides={
            name: ClassOverride.model_validate({"class_name": better}) for name, better in overrides.items()
        },
        use_path_prefixes_for_title_model_names=False,
        post_hooks=[],
    )
    return Config.from_sources(settings, MetaType.NONE, "", "utf-8", False, None)


def _parse_with_names(document: dict[str, Any], source: Path) -> tuple[GeneratorData, Config]:
    """Parse, and parse again while a class is called `…Type0` that is the only one where it stands."""
    overrides = _class_names(document)
    while True:
        config = _config(overrides)
        data = _parse(copy.deepcopy(document), config, source)
        taken = {str(each.class_info.name) for each in (*data.models, *data.enums)}
        better = {old: new for old, new in sorted(numbered_classes(data).items()) if new not in taken}
        if not better:
            return data, config
        renamed = {overridden: better.pop(name) for overridden, name in overrides.items() if name in better}
        overrides |= better | renamed


def _parse(document: dict[str, Any], config: Config, source: Path) -> GeneratorData:
    try:
        data = GeneratorData.from_dict(document, config=config)
    except Exception as error:  # the generator has no error class of its own for what it did not foresee
        raise SpecError(source, f"breaks openapi-python-client: {type(error).__name__}: {error}") from error
    if isinstance(data, GeneratorError):
        raise SpecError(source, f"is refused by openapi-python-client: {data.header} {data.detail or ''}".strip())
    problems = [error for each in data.endpoint_collections_by_tag.values() for error in each.parse_errors]
    _refuse([*problems, *data.errors], source)
    return data


def _refuse(problems: Sequence[GeneratorError], source: Path) -> None:
    if problems:
        told = "\n".join(f"- {problem.header} {problem.detail or ''}".strip() for problem in problems)
        raise SpecError(source, f"openapi-python-client would leave something out:\n{told}")


def _sources(document: dict[str, Any]) -> dict[tuple[str, str], Source]:
    return {
        (
            str(PythonIdentifier(data["tags"][0], prefix="tag")),
            str(PythonIdentifier(data["operationId"], prefix="field_")),
        ): Source(path, method, data)
        for path, method, data in operations(document)
    }


def _check_complete(data: GeneratorData, sources: dict[tuple[str, str], Source], source: Path) -> None:
    came = {
        (str(tag), str(endpoint.name))
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    lost = sorted(sources[key].name for key in sources.keys() - came)
    if lost:
        raise SpecError(source, f"no method came out of these operations: {', '.join(lost)}")


def _operation_views(
    data: GeneratorData,
    document: dict[str, Any],
    sources: dict[tuple[str, str], Source],
    expressions: Expressions,
    decisions: Decisions,
) -> dict[tuple[str, str], OperationView]:
    builder = OperationViews(document, expressions, decisions)
    return {
        (str(tag), str(endpoint.name)): builder.view(sources[str(tag), str(endpoint.name)], endpoint)
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }


def _write(
    data: GeneratorData, config: Config, globals_: dict[str, Any], models: set[str], out: Path, source: Path
) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        config.output_path = Path(temporary, "package")
        project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
        project.env.globals.update(globals_)
        with contextlib.redirect_stdout(io.StringIO()):
            problems = project.build()
        _refuse(problems, source)
        out.mkdir(parents=True)
        for name in _WANTED:
            part = config.output_path / name
            if part.is_dir():
                shutil.copytree(part, out / name)
            else:
                shutil.copyfile(part, out / name)
        for path in sorted((out / "models").iterdir()):
            if path.name not in models | {"__init__.py"}:
                path.unlink()  # an object without named fields: a dict stands for it
        for name in _OWN:
            text = project.env.get_template(f"{name}.jinja").render()
            (out / name).write_text(text, "utf-8")
