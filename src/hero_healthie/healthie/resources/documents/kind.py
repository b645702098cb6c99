"""How documents are created, and found again by their references."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from healthie_api import CreateDocumentInput, Document, DocumentOrderKeys
from healthie_api.operations.documents import OPERATION as LIST_DOCUMENTS
from hero_healthie.healthie.resources.search import RecordKind

if TYPE_CHECKING:
    from healthie_api.operations.document_writes import CreateDocumentPayload
    from hero_healthie_runtime.graphql.operation import GraphQLOperation

METADATA_LIMIT = 128_000


def _create() -> GraphQLOperation[CreateDocumentPayload]:
    from healthie_api.operations.document_writes import CREATE_DOCUMENT  # noqa: PLC0415 (loads its models)

    return CREATE_DOCUMENT


def _differing(wanted: CreateDocumentInput, found: Document) -> Sequence[str]:
    client = found.rel_user_id or (found.rel_user.id if found.rel_user else None)
    differing = [] if wanted.rel_user_id == client else ["client"]
    if wanted.display_name is not None and wanted.display_name != found.display_name:
        differing.append("name")
    return differing


DOCUMENTS: RecordKind[CreateDocumentInput, Document] = RecordKind(
    noun="document",
    creating="healthie.documents.upload",
    create=_create,
    created=attrgetter("document"),
    list_=lambda: LIST_DOCUMENTS,
    lists=({"order_by": DocumentOrderKeys.CREATED_AT_DESC},),
    differing=_differing,
    limit=METADATA_LIMIT,
)
