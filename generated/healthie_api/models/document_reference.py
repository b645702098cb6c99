# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class DocumentReference(BaseModel):
    display_name: str | None
    id: ID


DOCUMENT_REFERENCE_FRAGMENT = """
fragment DocumentReference on Document {
 display_name
 id
}
"""
