# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of


class FormStatus(OpenEnum):
    completed = "completed"
    incomplete = "incomplete"
    not_started = "not_started"


class FormType(OpenEnum):
    intake_forms = "intake_forms"
    recurring_forms = "recurring_forms"
    requested_forms = "requested_forms"


class IntakeFlowOrderKeys(OpenEnum):
    COMPLETE_DATE_ASC = "COMPLETE_DATE_ASC"
    COMPLETE_DATE_DESC = "COMPLETE_DATE_DESC"
    DATE_ASC = "DATE_ASC"
    DATE_DESC = "DATE_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    REQUEST_DATE_ASC = "REQUEST_DATE_ASC"
    REQUEST_DATE_DESC = "REQUEST_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"


class IntakeFlowType(BaseModel):
    all_forms: list[Reference] | None
    completed_skipped: list[Reference] | None
    forms: list[Reference] | None
    intake_flows: list[Reference] | None
    not_started_incomplete: list[Reference] | None
    requested: list[Reference] | None


OPERATION: GraphQLOperation[IntakeFlowType | None] = GraphQLOperation(
    name="intakeFlow",
    kind="query",
    root_field="intakeFlow",
    python_path="healthie.queries.intake_flow",
    safety="read",
    confidence="full",
    arguments={
        "form_types": "[FormType]",
        "keywords": "String",
        "order_by": "IntakeFlowOrderKeys",
        "sort_by": "String",
        "statuses": "[FormStatus]",
        "user_id": "ID",
    },
    document="""
query intakeFlow($form_types: [FormType], $keywords: String, $order_by: IntakeFlowOrderKeys, $sort_by: String, $statuses: [FormStatus], $user_id: ID) {
  intakeFlow(
    form_types: $form_types
    keywords: $keywords
    order_by: $order_by
    sort_by: $sort_by
    statuses: $statuses
    user_id: $user_id
  ) {
    ...IntakeFlowType
  }
}

fragment IntakeFlowType on IntakeFlowType {
  all_forms {
    id
  }
  completed_skipped {
    id
  }
  forms {
    id
  }
  intake_flows {
    id
  }
  not_started_incomplete {
    id
  }
  requested {
    id
  }
}
""",
    decode=optional_object_of("intakeFlow", IntakeFlowType),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)
