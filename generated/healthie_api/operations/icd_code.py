# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.icd_code import ICD_CODE_FRAGMENT, IcdCode

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
