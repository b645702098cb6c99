# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class OfferingsDataType(BaseModel):
    freq: str | None
    month: str | None


OPERATION: GraphQLOperation[list[OfferingsDataType] | None] = GraphQLOperation(
    name="offeringsData",
    kind="query",
    safety="read",
    arguments={"org_level": "Boolean"},
    document="""
query offeringsData($org_level: Boolean) {
 offeringsData(org_level: $org_level) {
 ...OfferingsDataType
 }
}

fragment OfferingsDataType on OfferingsDataType {
 freq
 month
}
""",
    decode=value_of("offeringsData", list[OfferingsDataType], expected="list or null"),
    pagination=Pagination("whole"),
)
