# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class FileAttachment(BaseModel):
    id: ID
    url: str | None


FILE_ATTACHMENT_FRAGMENT = """
fragment FileAttachment on FileAttachment {
 id
 url
}
"""
