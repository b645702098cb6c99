"""The Hero side: an OpenAPI description becomes the package `hero_health_api`.

openapi-python-client runs with our templates, and what somebody uses of its output is kept.
"""

from __future__ import annotations

import contextlib
import io
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.parser import GeneratorData

from ..annotations import FUTURE
from ..errors import CodegenError, Report, SpecError
from ..formats.json import compact_json
from ..specs.decisions import Decisions, OperationRecord
from ..specs.fitting import misfit
from ..specs.undescribed import load_undescribed, undescribed_module
from .description.document import DESCRIPTION, OVERLAY, load_document
from .description.references import component
from .description.security import Security, find_security
from .operations.names import name_operations
from .operations.plan import Plan, Planner, multipart_schemas
from .operations.serialization import check_serialization
from .render.expressions import Expressions
from .render.generator import Classes, Parsed, parse, refuse
from .render.homes import relative
from .render.imports import with_imports
from .render.models import enum_view, model_view
from .render.operations import OperationView, OperationViews, resource_view
from .schemas.naming import CLASS_NAMES
from .schemas.normalize import Normalizer

TEMPLATES = Path(__file__).parent / "templates"
HEADER = "# Generated from specs/hero. Do not edit."
_WANTED = ("__init__.py", "models", "api")
_FROM_TEMPLATES = ("resources.py", "security.py")


__all__ = ["generate", "load_document"]


def generate(specs: Path, out: Path, decisions: Decisions, report: Report = lambda _: None) -> list[OperationRecord]:
    """Write the package into the directory `out`, which does not exist yet; the records are its catalogue. Raise
    CodegenError if the generator refused or dropped something, or the description holds what is not supported.

    What operations offer besides is reported: further kinds of bodies and of responses. `openapi.json` is the
    description with the corrections of overlay.yaml, for those who have the package alone. The caller adds
    `catalogue.py` and `py.typed`, and formats the whole.
    """
    document = load_document(specs)
    source = specs / DESCRIPTION
    security = find_security(document, decisions)
    normalizer, plans = _read(document, specs, security)
    for plan in plans:
        for note in plan.left_out:
            report(f"note: {plan.label} {note}")
    try:
        parsed = parse(plans, normalizer, source)
    except SpecError:
        raise
    except CodegenError as error:
        raise SpecError(specs / OVERLAY, str(error)) from None
    classes = parsed.classes
    expressions = Expressions(
        models={str(model.class_info.name): model for model in parsed.data.models},
        discriminators=classes.discriminators,
        fields=classes.fields,
    )
    builder = OperationViews(expressions, decisions)
    views = {
        (plan.name.resource, plan.name.method_name): builder.view(plan, properties)
        for plan, properties in zip(plans, parsed.properties, strict=True)
    }
    docs = decisions.docs.checked({view.plan.name.vendor: view.known_arguments for view in views.values()})
    for view in views.values():
        view.docs = docs
    resources = {
        resource: resource_view([view for key, view in views.items() if key[0] == resource])
        for resource in sorted({resource for resource, _ in views})
    }
    parsed.data.models = [each for each in parsed.data.models if str(each.class_info.name) in classes.modules]
    known = {
        "header": HEADER,
        "exported": {name: relative("models.__init__", home) for name, home in sorted(classes.homes.items())},
        "aliases": classes.aliases,
        "resources": resources,
        "operations": views,
        "security": security,
        "model_view": partial(model_view, expressions=expressions, classes=classes),
        "enum_view": partial(enum_view, classes=classes),
    }
    _check_complete(parsed.data, views, source)
    _write(parsed, known, out, source)
    records = [view.record for resource in resources.values() for view in resource.operations]
    undescribed = undescribed_module(
        load_undescribed(specs / "hero" / "undescribed.toml"), {record.name for record in records}
    )
    (out / "undescribed.py").write_text(undescribed, "utf-8")
    (out / "openapi.json").write_text(compact_json(document), "utf-8")
    return records


def _read(document: dict[str, Any], specs: Path, security: Security) -> tuple[Normalizer, list[Plan]]:
    """Read all operations and all named schemas of the description for the generator."""
    source = specs / DESCRIPTION
    try:
        chosen = {str(old): str(new) for old, new in document.get(CLASS_NAMES, {}).items()}
        normalizer = Normalizer(document, chosen, multipart_schemas(document))
        for name in sorted(document.get("components", {}).get("schemas", {})):
            normalizer.reference(component(name))
        planner = Planner(document, normalizer, set(security.parameters))
        plans = [planner.plan(name) for name in name_operations(document)]
        normalizer.finish()
        check_serialization(plans, normalizer.nodes)
    except SpecError:
        raise
    except CodegenError as error:
        raise SpecError(source, str(error)) from None
    if normalizer.unused:
        problem = f"{CLASS_NAMES} renames classes that do not come out: {', '.join(sorted(normalizer.unused))}"
        misfit(SpecError(specs / OVERLAY, problem))
    return normalizer, plans


def _check_complete(data: GeneratorData, views: dict[tuple[str, str], OperationView], source: Path) -> None:
    came = {
        (str(tag), str(endpoint.name))
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    if lost := sorted(".".join(key) for key in views.keys() ^ came):
        raise SpecError(source, f"openapi-python-client renamed or lost these methods: {', '.join(lost)}")


def _write(parsed: Parsed, known: dict[str, Any], out: Path, source: Path) -> None:
    data, config, classes = parsed.data, parsed.config, parsed.classes
    with tempfile.TemporaryDirectory() as temporary:
        built = Path(temporary, "package")
        config.output_path = built
        project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
        project.env.globals.update(known)
        with contextlib.redirect_stdout(io.StringIO()):
            problems = project.build()
        refuse(list(problems), source)
        _move(built, classes)
        _add_imports(built, classes.homes, source)
        for name in _FROM_TEMPLATES:
            (built / name).write_text(project.env.get_template(f"{name}.jinja").render(), "utf-8")
        out.mkdir(parents=True)
        for name in (*_WANTED, *_FROM_TEMPLATES):
            shutil.move(built / name, out / name)


def _move(package: Path, classes: Classes) -> None:
    """Put each class that has one user in front of it."""
    for name, home in classes.homes.items():
        if home != f"models.{classes.modules[name]}":
            own = package / "models" / f"{classes.modules[name]}.py"
            user = package.joinpath(*home.split(".")).with_suffix(".py")
            head, future, body = user.read_text("utf-8").partition(FUTURE)
            user.write_text(f"{head}{future}\n{own.read_text('utf-8').partition(FUTURE)[2]}\n{body}", "utf-8")
            own.unlink()


def _add_imports(package: Path, homes: dict[str, str], source: Path) -> None:
    for path in sorted([*package.glob("api/*/*.py"), *package.glob("models/[!_]*.py")]):
        here = ".".join(path.relative_to(package).with_suffix("").parts)
        try:
            path.write_text(with_imports(path.read_text("utf-8"), homes, here), "utf-8")
        except SyntaxError as error:
            raise SpecError(source, f"gives code that is no Python: {path.name}, {error}") from None
