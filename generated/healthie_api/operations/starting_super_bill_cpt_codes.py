# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.cpt_code_reference import CPT_CODE_REFERENCE_FRAGMENT
from ..models.cpt_codes_super_bill import CPT_CODES_SUPER_BILL_FRAGMENT, CptCodesSuperBill

OPERATION: GraphQLOperation[list[CptCodesSuperBill] | None] = GraphQLOperation(
    name="startingSuperBillCptCodes",
    kind="query",
    safety="read",
    arguments={"form_answer_group_id": "ID", "form_answer_group_ids": "[ID]", "user_id": "ID"},
    document="""
query startingSuperBillCptCodes($form_answer_group_id: ID, $form_answer_group_ids: [ID], $user_id: ID) {
 startingSuperBillCptCodes(
 form_answer_group_id: $form_answer_group_id
 form_answer_group_ids: $form_answer_group_ids
 user_id: $user_id
 ) {
 ...CptCodesSuperBill
 }
}
"""
    + CPT_CODES_SUPER_BILL_FRAGMENT
    + CPT_CODE_REFERENCE_FRAGMENT,
    decode=value_of("startingSuperBillCptCodes", list[CptCodesSuperBill], expected="list or null"),
    pagination=Pagination("whole"),
)
