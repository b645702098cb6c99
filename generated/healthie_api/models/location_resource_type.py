# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from pydantic import Field


class LocationResourceType(BaseModel):
    resource_id: str | None = Field(validation_alias="resourceId", serialization_alias="resourceId")
    resource_title: str | None = Field(validation_alias="resourceTitle", serialization_alias="resourceTitle")


LOCATION_RESOURCE_TYPE_FRAGMENT = """
fragment LocationResourceType on LocationResourceType {
  resourceId
  resourceTitle
}
"""
