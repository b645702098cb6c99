# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Field, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class LocationResourceType(BaseModel):
    resource_id: str | None = Field(validation_alias="resourceId", serialization_alias="resourceId")
    resource_title: str | None = Field(validation_alias="resourceTitle", serialization_alias="resourceTitle")


OPERATION: GraphQLOperation[list[LocationResourceType] | None] = GraphQLOperation(
    name="locationResources",
    kind="query",
    safety="read",
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
