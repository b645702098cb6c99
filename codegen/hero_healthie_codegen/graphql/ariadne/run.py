"""One run of ariadne-codegen, in this process, over documents that are already checked."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ariadne_codegen.client_generators.package import get_package_generator
from ariadne_codegen.client_generators.scalars import ScalarData
from ariadne_codegen.plugins.manager import PluginManager
from ariadne_codegen.schema import add_mixin_directive_to_schema
from ariadne_codegen.settings import CommentsStrategy, ModelsOnlySettings
from graphql import FragmentDefinitionNode, GraphQLSchema

from ..documents.operations import Document
from .aliases import NameAliases
from .plugin import CONFIG_KEY, Collected, HealthiePlugin


def run(schema: GraphQLSchema, schema_path: Path, documents: Sequence[Document], out: Path) -> Collected:
    """Have ariadne-codegen make the classes for the documents; nothing is written to `out`."""
    aliases = NameAliases(schema)
    collected = Collected(aliases)
    settings = ModelsOnlySettings(
        schema_path=schema_path.as_posix(),
        target_package_name=out.name,
        target_package_path=out.parent.as_posix(),
        include_comments=CommentsStrategy.NONE,
        convert_to_snake_case=False,
        defer_model_build=True,
        scalars={name: ScalarData(type_=name) for name in aliases.types.values() if name.startswith("S")},
    )
    config: dict[str, Any] = {CONFIG_KEY: collected}
    renamed = add_mixin_directive_to_schema(aliases.renamed_schema())
    manager = PluginManager(schema=renamed, config_dict=config, plugins_types=[HealthiePlugin])
    fragments: dict[str, FragmentDefinitionNode] = {
        fragment.name.value: fragment for document in documents for fragment in document.fragments
    }
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        # What is deprecated is marked in the generated code; a maintainer cannot do anything about it.
        warnings.simplefilter("ignore", DeprecationWarning)
        generator = get_package_generator(
            schema=renamed,
            fragments=aliases.renamed_fragments(fragments.values()),
            settings=settings,
            plugin_manager=manager,
        )
        for operation in aliases.renamed_operations(documents):
            generator.add_operation(operation)
        generator.generate()
    (out / "base_model.py").unlink(missing_ok=True)
    return collected
