"""What documents ask for before and after, where the schema alone does not tell."""

from __future__ import annotations

from collections.abc import Iterator

from ..graphql.schema.names import attribute
from .graphql_context import Context, readable
from .graphql_reach import translated
from .graphql_walk import Difference
from .report import Change, Element


def document_changes(context: Context, told: set[str], fallback: frozenset[str]) -> Iterator[Change]:
    """Fields that documents stopped or began to ask for though nothing else in the report says so, and page sizes.

    Args:
        context: Both schemas and their documents.
        told: The fields, as `Type.field`, that a change of the schema stands for already.
        fallback: The methods whose documents are not those that will be shipped, as the hand-written ones do not fit.
    """
    yield from _fields(context, told, fallback)
    for method, document in context.old.documents.items():
        after = context.new.documents.get(method)
        if after is None or method in fallback:
            continue
        if document.page_size != after.page_size and document.page_size and after.page_size:
            yield Change(
                api="healthie",
                kind="page_size",
                level="behaviour",
                where=document.root_field,
                text=f"a page holds {after.page_size} by default, and no longer {document.page_size}",
                advice="Pass `first` if you rely on how many a page holds.",
                methods=translated({method: None}, context.curated),
                elements=(Element(method, "first"),),
            )


def _fields(context: Context, told: set[str], fallback: frozenset[str]) -> Iterator[Change]:
    renames = context.schemas.renames
    for (type_name, field), methods in context.old.fields.items():
        new_name = renames.get(type_name, type_name)
        if f"{type_name}.{field}" in told or not _has(context, new_name, field):
            continue
        asked, reached = context.new.fields.get((new_name, field), {}), context.new.outputs.get(new_name, {})
        lost = {name: None for name in methods if name not in asked and name in reached and name not in fallback}
        if lost:
            held = tuple(Element(name, attribute(field)) for name in context.old.classes[type_name, field])
            difference = Difference("no_longer_asked", type_name, field)
            yield context.change(
                difference,
                "breaking",
                f"documents no longer ask for `{type_name}.{field}`",
                f"Stop reading {readable(held)}; a document in specs/healthie/operations can still ask for it.",
                methods=lost,
                elements=held,
            )
    old_names = {new: old for old, new in renames.items()}
    for (type_name, field), methods in context.new.fields.items():
        old_name = old_names.get(type_name, type_name)
        fields = getattr(context.schemas.old.type_map.get(old_name), "fields", {})
        if field not in fields or f"{old_name}.{field}" in told:
            continue
        asked, reached = context.old.fields.get((old_name, field), {}), context.old.outputs.get(old_name, {})
        gained = {name: None for name in methods if name not in asked and name in reached and name not in fallback}
        if gained:
            held = tuple(Element(name, attribute(field)) for name in context.new.classes[type_name, field])
            difference = Difference("now_asked", type_name, field)
            text = f"documents now ask for `{type_name}.{field}`"
            yield context.change(difference, "additive", text, "Nothing to do.", methods=gained, elements=held)


def _has(context: Context, type_name: str, field: str) -> bool:
    return field in getattr(context.schemas.new.type_map.get(type_name), "fields", {})
