"""Lists: the rules of specs/operations.toml, applied to each query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from graphql import OperationType

from hero_healthie_runtime.lists import Pagination

from ...specs.decisions import Decisions
from ..documents.nodes import declared_variables
from ..documents.operations import Document
from ..models.types import Annotation, Model, field_of


@dataclass(frozen=True, slots=True)
class ListView:
    """A list, for the module of its operation and for its method."""

    pagination: Pagination
    item: Annotation
    """The type of its items."""


def list_view(
    document: Document, result: Annotation, models: Mapping[str, Model], decisions: Decisions
) -> ListView | None:
    """Return how a query pages; None where no rule fits it, as it returns no list."""
    if document.kind is not OperationType.QUERY:
        return None
    variables = declared_variables(document.operation)
    for pagination in decisions.paging_of(document.root_field, variables):
        rows = _at(result, pagination.rows, models)
        if rows is None or rows[1].shape != "list":
            continue
        row = rows[1].required.item
        item = row.required
        following = pagination.following
        if pagination.style == "cursor":
            following = _path(result, following, models)
            if following is None:
                continue
        return ListView(
            replace(
                pagination,
                rows=rows[0],
                page_size=document.page_size or pagination.page_size,
                count=_path(result, pagination.count, models),
                following=following,
                more=_path(result, pagination.more, models),
                previous=_path(result, pagination.previous, models),
                before=_path(result, pagination.before, models),
                single=tuple(name for name in pagination.single if name in variables),
                item=item.plain if row.nullable else None,
            ),
            item,
        )
    return None


def _path(result: Annotation, path: str | None, models: Mapping[str, Model]) -> str | None:
    """Return a path of field names as one of attributes; None where the result does not have it."""
    found = _at(result, path, models) if path else None
    return found and found[0]


def _at(result: Annotation, path: str, models: Mapping[str, Model]) -> tuple[str, Annotation] | None:
    """Return the attributes along a path of field names, and what stands there: a list, where one is on the way."""
    found, attributes, listed = result.required, list[str](), False
    for name in path.split(".") if path else ():
        if found.shape == "list":
            found, listed = found.item.required, True
        field = field_of(models, found.text, name)
        if field is None:
            return None
        found = field.annotation.required
        attributes.append(field.name)
    return ".".join(attributes), found.optional.listed("list") if listed else found
