# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, DateTime, Int


class DocumentDraftStatusTypeEnum(OpenEnum):
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"


class DocumentDraft(BaseModel):
    annotations: JSON
    document: Reference
    id: ID
    lock_version: Int
    locked: Boolean | None
    original_document: Reference
    published: Boolean | None
    published_at: DateTime | None
    status: DocumentDraftStatusTypeEnum
    unlock_at: DateTime | None


DOCUMENT_DRAFT_FRAGMENT = """
fragment DocumentDraft on DocumentDraft {
  annotations
  document {
    id
  }
  id
  lock_version
  locked
  original_document {
    id
  }
  published
  published_at
  status
  unlock_at
}
"""
