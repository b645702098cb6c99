# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, optional_object_of

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class LabFiltersDataType(BaseModel):
    clients: list[UserReference] | None
    labs: list[str | None] | None
    normalized_statuses: list[str | None] | None
    providers: list[UserReference] | None
    reviewing_providers: list[UserReference] | None
    statuses: list[str | None] | None


OPERATION: GraphQLOperation[LabFiltersDataType | None] = GraphQLOperation(
    name="labFiltersData",
    kind="query",
    safety="read",
    document="""
query labFiltersData {
 labFiltersData {
 ...LabFiltersDataType
 }
}

fragment LabFiltersDataType on LabFiltersDataType {
 clients {
 ...UserReference
 }
 labs
 normalized_statuses
 providers {
 ...UserReference
 }
 reviewing_providers {
 ...UserReference
 }
 statuses
}
"""
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("labFiltersData", LabFiltersDataType),
)
