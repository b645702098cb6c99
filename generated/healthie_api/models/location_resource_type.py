# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from pydantic import Field

from ..base_model import BaseModel


class LocationResourceType(BaseModel):
    resource_id: str | None = Field(validation_alias="resourceId", serialization_alias="resourceId")
    resource_title: str | None = Field(validation_alias="resourceTitle", serialization_alias="resourceTitle")


LOCATION_RESOURCE_TYPE_FRAGMENT = """
fragment LocationResourceType on LocationResourceType {
  resourceId
  resourceTitle
}
"""
