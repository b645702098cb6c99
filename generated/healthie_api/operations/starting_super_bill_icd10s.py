# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.icd_code_reference import ICD_CODE_REFERENCE_FRAGMENT
from ..models.icd_codes_super_bill import ICD_CODES_SUPER_BILL_FRAGMENT, IcdCodesSuperBill

OPERATION: GraphQLOperation[list[IcdCodesSuperBill] | None] = GraphQLOperation(
    name="startingSuperBillIcd10s",
    kind="query",
    safety="read",
    arguments={"form_answer_group_id": "ID", "user_id": "ID"},
    document="""
query startingSuperBillIcd10s($form_answer_group_id: ID, $user_id: ID) {
 startingSuperBillIcd10s(
 form_answer_group_id: $form_answer_group_id
 user_id: $user_id
 ) {
 ...IcdCodesSuperBill
 }
}
"""
    + ICD_CODES_SUPER_BILL_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT,
    decode=value_of("startingSuperBillIcd10s", list[IcdCodesSuperBill], expected="list or null"),
    pagination=Pagination("whole"),
)
