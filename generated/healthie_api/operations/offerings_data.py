# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.offerings_data_type import OFFERINGS_DATA_TYPE_FRAGMENT, OfferingsDataType

OPERATION: GraphQLOperation[list[OfferingsDataType] | None] = GraphQLOperation(
    name="offeringsData",
    kind="query",
    root_field="offeringsData",
    python_path="healthie.queries.offerings_data",
    safety="read",
    confidence="full",
    arguments={"org_level": "Boolean"},
    document="""
query offeringsData($org_level: Boolean) {
  offeringsData(org_level: $org_level) {
    ...OfferingsDataType
  }
}
"""
    + OFFERINGS_DATA_TYPE_FRAGMENT,
    decode=value_of("offeringsData", list[OfferingsDataType], expected="list or null"),
    pagination=Pagination("whole"),
)
