# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class OfferingImage(BaseModel):
    created_at: DateTime
    id: ID
    image_content_type: str | None
    image_file_name: str | None
    image_file_size: str | None
    image_updated_at: DateTime | None
    image_url: str | None
    name: str | None
    updated_at: DateTime


OFFERING_IMAGE_FRAGMENT = """
fragment OfferingImage on OfferingImage {
 created_at
 id
 image_content_type
 image_file_name
 image_file_size
 image_updated_at
 image_url
 name
 updated_at
}
"""
