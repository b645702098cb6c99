# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime
from hero_healthie_runtime.lists import Pagination


class IcdCodesSuperBill(BaseModel):
    created_at: DateTime | None
    icd_code: Reference | None
    icd_code_id: ID | None
    id: ID
    super_bill_id: ID | None
    updated_at: DateTime | None


OPERATION: GraphQLOperation[list[IcdCodesSuperBill] | None] = GraphQLOperation(
    name="startingSuperBillIcd10s",
    kind="query",
    root_field="startingSuperBillIcd10s",
    python_path="healthie.queries.starting_super_bill_icd10s",
    safety="read",
    confidence="full",
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

fragment IcdCodesSuperBill on IcdCodesSuperBill {
  created_at
  icd_code {
    id
  }
  icd_code_id
  id
  super_bill_id
  updated_at
}
""",
    decode=value_of("startingSuperBillIcd10s", list[IcdCodesSuperBill], expected="list or null"),
    pagination=Pagination("whole"),
)
