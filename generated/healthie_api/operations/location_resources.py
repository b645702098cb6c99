# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination
from pydantic import Field


class LocationResourceType(BaseModel):
    resource_id: str | None = Field(validation_alias="resourceId", serialization_alias="resourceId")
    resource_title: str | None = Field(validation_alias="resourceTitle", serialization_alias="resourceTitle")


OPERATION: GraphQLOperation[list[LocationResourceType] | None] = GraphQLOperation(
    name="locationResources",
    kind="query",
    root_field="locationResources",
    python_path="healthie.queries.location_resources",
    safety="read",
    confidence="full",
    arguments={"location_ids": "[ID]"},
    document="""
query locationResources($location_ids: [ID]) {
  locationResources(location_ids: $location_ids) {
    ...LocationResourceType
  }
}

fragment LocationResourceType on LocationResourceType {
  resourceId
  resourceTitle
}
""",
    decode=value_of("locationResources", list[LocationResourceType], expected="list or null"),
    pagination=Pagination("whole"),
)
