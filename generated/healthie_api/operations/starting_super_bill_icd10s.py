# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.icd_code_reference import ICD_CODE_REFERENCE_FRAGMENT, IcdCodeReference


class IcdCodesSuperBill(BaseModel):
    created_at: DateTime | None
    icd_code: IcdCodeReference | None
    icd_code_id: ID | None
    id: ID
    super_bill_id: ID | None
    updated_at: DateTime | None


STARTING_SUPER_BILL_ICD10S_FRAGMENT = """
fragment IcdCodesSuperBill on IcdCodesSuperBill {
 created_at
 icd_code {
 ...IcdCodeReference
 }
 icd_code_id
 id
 super_bill_id
 updated_at
}
"""


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
    + STARTING_SUPER_BILL_ICD10S_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT,
    decode=value_of("startingSuperBillIcd10s", list[IcdCodesSuperBill], expected="list or null"),
    pagination=Pagination("whole"),
)
