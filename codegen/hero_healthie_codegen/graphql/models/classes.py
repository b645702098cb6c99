"""All classes of generated/healthie_api: from the documents of all operations to what there is to write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLSchema, OperationType

from ..documents.operations import Document
from ..schema.names import class_name, unique
from .field_collector import FieldCollector, Part
from .inputs import TAKEN, enum_of, input_model, type_names
from .results import ResultModels, Where
from .types import Annotation, Enum, Model, TypeNames

Key = tuple[OperationType, str]


@dataclass(frozen=True, slots=True)
class Classes:
    """All classes to write."""

    models: Mapping[str, Model]
    inputs: Mapping[str, Model]
    enums: Mapping[str, Enum]
    names: TypeNames
    results: Mapping[Key, Annotation]
    """The type of each operation's root field."""


def make_classes(
    schema: GraphQLSchema,
    documents: Iterable[Document],
    decided_scalars: Mapping[str, str],
    file_text_suffix: str | None = None,
) -> Classes:
    """Return the classes of all inputs and enums, and those that the documents need; raise CodegenError if a fragment
    is used in two ways that need two classes.
    """
    listed = list(documents)
    names = type_names(schema, decided_scalars, file_text_suffix)
    fragments = {fragment.name.value: fragment for document in listed for fragment in document.fragments}
    collector = FieldCollector(schema, fragments)
    # The first run finds out which classes there are: what one is called depends on the others.
    first = ResultModels(collector, names, compact=True, names={})
    _results(first, listed)
    chosen = unique(first.wanted, TAKEN.union(names.classes.values()))
    made = ResultModels(collector, names, compact=True, names=chosen, tags=first.tags)
    results = _results(made, listed)
    models = [*made.models, *(model for models in made.fragments.values() for model in models)]
    return Classes(
        {model.name: model for model in sorted(models, key=lambda model: model.name)},
        {
            names.classes[name]: input_model(type_, names)
            for name, type_ in schema.type_map.items()
            if isinstance(type_, GraphQLInputObjectType)
        },
        {
            names.classes[name]: enum_of(type_, names)
            for name, type_ in schema.type_map.items()
            if isinstance(type_, GraphQLEnumType) and name in names.classes
        },
        names,
        results,
    )


def _results(models: ResultModels, documents: Iterable[Document]) -> dict[Key, Annotation]:
    found: dict[Key, Annotation] = {}
    for document in documents:
        root = models.collector.schema.get_root_type(document.kind)
        assert root is not None  # noqa: S101 (narrows a type)
        [chosen] = models.collector.fields(root, [Part(document.operation.selection_set)]).values()
        where = Where(f"{document.kind.value} {document.root_field}", class_name(document.root_field))
        found[(document.kind, document.root_field)] = models.annotation(
            document.definition, chosen, models.step(where, chosen)
        )
    return found
