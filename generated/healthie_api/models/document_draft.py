# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, DateTime, Int

from ..models.document_reference import DocumentReference


class DocumentDraftStatusTypeEnum(OpenEnum):
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"


class DocumentDraft(BaseModel):
    annotations: JSON
    document: DocumentReference
    id: ID
    lock_version: Int
    locked: Boolean | None
    original_document: DocumentReference
    published: Boolean | None
    published_at: DateTime | None
    status: DocumentDraftStatusTypeEnum
    unlock_at: DateTime | None


DOCUMENT_DRAFT_FRAGMENT = """
fragment DocumentDraft on DocumentDraft {
 annotations
 document {
 ...DocumentReference
 }
 id
 lock_version
 locked
 original_document {
 ...DocumentReference
 }
 published
 published_at
 status
 unlock_at
}
"""
