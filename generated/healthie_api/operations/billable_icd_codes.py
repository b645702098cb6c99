# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.icd_code import ICD_CODE_FRAGMENT, IcdCode

OPERATION: GraphQLOperation[list[IcdCode] | None] = GraphQLOperation(
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
