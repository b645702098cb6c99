# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    optional_object_of,
    value_of,
)
from hero_healthie_runtime.lists import Pagination


class IcdCode(BaseModel):
    category: str | None
    code: str | None
    created_at: DateTime
    description: str | None
    display_name: str | None
    id: ID
    is_favorite: Boolean | None
    updated_at: DateTime


ICD_CODE_FRAGMENT = """
fragment IcdCode on IcdCode {
 category
 code
 created_at
 description
 display_name
 id
 is_favorite
 updated_at
}
"""


BILLABLE_ICD_CODES: GraphQLOperation[list[IcdCode] | None] = GraphQLOperation(
    name="billableIcdCodes",
    kind="query",
    safety="read",
    deprecated="deprecated by the vendor: use `icd_codes`",
    document="""
query billableIcdCodes {
 billableIcdCodes {
 ...IcdCode
 }
}
"""
    + ICD_CODE_FRAGMENT,
    decode=value_of("billableIcdCodes", list[IcdCode], expected="list or null"),
    pagination=Pagination("whole"),
)

OPERATION: GraphQLOperation[IcdCode | None] = GraphQLOperation(
    name="icdCode",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query icdCode($id: ID) {
 icdCode(id: $id) {
 ...IcdCode
 }
}
"""
    + ICD_CODE_FRAGMENT,
    decode=optional_object_of("icdCode", IcdCode),
)
