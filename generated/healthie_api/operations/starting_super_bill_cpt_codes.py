# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, DateTime, GraphQLOperation, Int, MoneyText, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.cpt_code_reference import CPT_CODE_REFERENCE_FRAGMENT, CptCodeReference


class CptCodesSuperBill(BaseModel):
    billing_item_id: ID | None
    cpt_code: CptCodeReference | None
    cpt_code_id: ID | None
    created_at: DateTime
    fee: MoneyText | None
    id: ID
    mod1: str | None
    mod2: str | None
    mod3: str | None
    mod4: str | None
    pointers: list[str] | None
    service_date: Date | None
    super_bill_id: ID | None
    units: Int | None
    updated_at: DateTime


STARTING_SUPER_BILL_CPT_CODES_FRAGMENT = """
fragment CptCodesSuperBill on CptCodesSuperBill {
 billing_item_id
 cpt_code {
 ...CptCodeReference
 }
 cpt_code_id
 created_at
 fee
 id
 mod1
 mod2
 mod3
 mod4
 pointers
 service_date
 super_bill_id
 units
 updated_at
}
"""


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
    + STARTING_SUPER_BILL_CPT_CODES_FRAGMENT
    + CPT_CODE_REFERENCE_FRAGMENT,
    decode=value_of("startingSuperBillCptCodes", list[CptCodesSuperBill], expected="list or null"),
    pagination=Pagination("whole"),
)
