# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Float, GraphQLOperation, optional_object_of


class Pharmacy(BaseModel):
    city: str | None
    fax_number: str | None
    id: ID
    latitude: Float | None
    line1: str | None
    line2: str | None
    longitude: Float | None
    name: str | None
    ncpdpid: ID | None
    phone_number: str | None
    service_level: list[str] | None
    specialties: list[str] | None
    state: str | None
    zip: str | None


PHARMACY_FRAGMENT = """
fragment Pharmacy on Pharmacy {
 city
 fax_number
 id
 latitude
 line1
 line2
 longitude
 name
 ncpdpid
 phone_number
 service_level
 specialties
 state
 zip
}
"""


PHARAMCY: GraphQLOperation[Pharmacy | None] = GraphQLOperation(
    name="pharamcy",
    kind="query",
    safety="read",
    deprecated="deprecated by the vendor: use `pharmacy`",
    arguments={"id": "String"},
    document="""
query pharamcy($id: String) {
 pharamcy(id: $id) {
 ...Pharmacy
 }
}
"""
    + PHARMACY_FRAGMENT,
    decode=optional_object_of("pharamcy", Pharmacy),
)

OPERATION: GraphQLOperation[Pharmacy | None] = GraphQLOperation(
    name="pharmacy",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query pharmacy($id: ID!) {
 pharmacy(id: $id) {
 ...Pharmacy
 }
}
"""
    + PHARMACY_FRAGMENT,
    decode=optional_object_of("pharmacy", Pharmacy),
)
