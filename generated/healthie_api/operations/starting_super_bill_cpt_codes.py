# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import ID, Date, DateTime, Int, MoneyText
from hero_healthie_runtime.lists import Pagination


class CptCodesSuperBill(BaseModel):
    billing_item_id: ID | None
    cpt_code: Reference | None
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


OPERATION: GraphQLOperation[list[CptCodesSuperBill] | None] = GraphQLOperation(
    name="startingSuperBillCptCodes",
    kind="query",
    root_field="startingSuperBillCptCodes",
    python_path="healthie.queries.starting_super_bill_cpt_codes",
    safety="read",
    confidence="full",
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

fragment CptCodesSuperBill on CptCodesSuperBill {
  billing_item_id
  cpt_code {
    id
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
""",
    decode=value_of("startingSuperBillCptCodes", list[CptCodesSuperBill], expected="list or null"),
    pagination=Pagination("whole"),
)
