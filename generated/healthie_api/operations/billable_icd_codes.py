# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.icd_code import ICD_CODE_FRAGMENT, IcdCode

OPERATION: GraphQLOperation[list[IcdCode] | None] = GraphQLOperation(
    name="billableIcdCodes",
    kind="query",
    root_field="billableIcdCodes",
    python_path="healthie.queries.billable_icd_codes",
    safety="read",
    confidence="full",
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
