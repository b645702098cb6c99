# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, GraphQLOperation, InputModel, Int, object_of

from ..enums.webhook_event_type import WebhookEventType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.automation import AUTOMATION_FRAGMENT, Automation, AutomationTriggerKind


class AutomationActionKind(OpenEnum):
    CREATE_APPOINTMENT = "CREATE_APPOINTMENT"
    CREATE_BILLING_ITEM = "CREATE_BILLING_ITEM"
    CREATE_CARE_PLAN = "CREATE_CARE_PLAN"
    CREATE_CMS1500 = "CREATE_CMS1500"
    CREATE_CONVERSATION = "CREATE_CONVERSATION"
    CREATE_DOCUMENT = "CREATE_DOCUMENT"
    CREATE_ENTRY = "CREATE_ENTRY"
    CREATE_FORM_ANSWER_GROUP = "CREATE_FORM_ANSWER_GROUP"
    CREATE_GOAL = "CREATE_GOAL"
    CREATE_MEDICATION = "CREATE_MEDICATION"
    CREATE_NOTE = "CREATE_NOTE"
    CREATE_REQUESTED_FORM_COMPLETION = "CREATE_REQUESTED_FORM_COMPLETION"
    CREATE_REQUESTED_PAYMENT = "CREATE_REQUESTED_PAYMENT"
    CREATE_SUPER_BILL = "CREATE_SUPER_BILL"
    CREATE_TAG = "CREATE_TAG"
    CREATE_TASK = "CREATE_TASK"
    UPDATE_APPOINTMENT = "UPDATE_APPOINTMENT"
    UPDATE_BILLING_ITEM = "UPDATE_BILLING_ITEM"
    UPDATE_CARE_PLAN = "UPDATE_CARE_PLAN"
    UPDATE_CLIENT = "UPDATE_CLIENT"
    UPDATE_CMS1500 = "UPDATE_CMS1500"
    UPDATE_DOCUMENT = "UPDATE_DOCUMENT"
    UPDATE_ENTRY = "UPDATE_ENTRY"
    UPDATE_FORM_ANSWER_GROUP = "UPDATE_FORM_ANSWER_GROUP"
    UPDATE_GOAL = "UPDATE_GOAL"
    UPDATE_MEDICATION = "UPDATE_MEDICATION"
    UPDATE_NOTE = "UPDATE_NOTE"
    UPDATE_REQUESTED_PAYMENT = "UPDATE_REQUESTED_PAYMENT"
    UPDATE_SUPER_BILL = "UPDATE_SUPER_BILL"
    UPDATE_TAG = "UPDATE_TAG"
    UPDATE_TASK = "UPDATE_TASK"
    UPDATE_USER = "UPDATE_USER"


class AutomationConditionLogic(OpenEnum):
    ALL_MATCH = "ALL_MATCH"
    ANY_MATCH = "ANY_MATCH"


class AutomationConditionOperator(OpenEnum):
    CONTAINS = "CONTAINS"
    DOES_NOT_CONTAIN = "DOES_NOT_CONTAIN"
    EQUALS = "EQUALS"
    GREATER_THAN = "GREATER_THAN"
    GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO"
    IS_EMPTY = "IS_EMPTY"
    IS_NOT_EMPTY = "IS_NOT_EMPTY"
    LESS_THAN = "LESS_THAN"
    LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO"
    NOT_EQUALS = "NOT_EQUALS"


class AutomationDelayUnit(OpenEnum):
    DAYS = "DAYS"
    HOURS = "HOURS"
    MINUTES = "MINUTES"
    WEEKS = "WEEKS"


class AutomationStepType(OpenEnum):
    ACTION = "ACTION"
    CONDITION = "CONDITION"
    DELAY = "DELAY"
    QUERY = "QUERY"


class ActionInput(InputModel):
    action_identifier: str
    action_type: AutomationActionKind | str
    config: JSON | None = None


class ConditionInput(InputModel):
    condition_identifier: str
    field: str
    operator: AutomationConditionOperator | str
    value: str | None = None


class DelayInput(InputModel):
    delay_identifier: str
    duration_unit: AutomationDelayUnit | str
    duration_value: Int


class QueryInput(InputModel):
    config: JSON | None = None
    query_identifier: str
    query_name: str


class StepInput(InputModel):
    action: ActionInput | None = None
    condition_logic: AutomationConditionLogic | str | None = None
    conditions: list[ConditionInput] | None = None
    delay: DelayInput | None = None
    name: str
    next_steps_config: JSON | None = None
    query: QueryInput | None = None
    step_identifier: str
    step_type: AutomationStepType | str


class TriggerInput(InputModel):
    trigger_type: AutomationTriggerKind | str = "WEBHOOK"
    webhook_type: WebhookEventType | str | None = None


class CreateAutomationInput(InputModel):
    description: str | None = None
    is_enabled: Boolean | None = None
    name: str
    steps: list[StepInput] | None = None
    triggers: list[TriggerInput] | None = None


class DeleteAutomationInput(InputModel):
    id: ID


class UpdateAutomationInput(InputModel):
    config: JSON | None = None
    description: str | None = None
    id: ID
    is_enabled: Boolean | None = None
    name: str | None = None


class CreateAutomationPayload(BaseModel):
    automation: Automation | None
    messages: list[FieldError | None] | None


class DeleteAutomationPayload(BaseModel):
    automation: Automation | None
    messages: list[FieldError | None] | None


class UpdateAutomationPayload(BaseModel):
    automation: Automation | None
    messages: list[FieldError | None] | None


CREATE_AUTOMATION: GraphQLOperation[CreateAutomationPayload] = GraphQLOperation(
    name="createAutomation",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateAutomationInput!"},
    document="""
mutation createAutomation($input: CreateAutomationInput) {
 createAutomation(input: $input) {
 ...CreateAutomationPayload
 }
}

fragment CreateAutomationPayload on CreateAutomationPayload {
 automation {
 ...Automation
 }
 messages {
 ...FieldError
 }
}
"""
    + AUTOMATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAutomation", CreateAutomationPayload),
)

DELETE_AUTOMATION: GraphQLOperation[DeleteAutomationPayload] = GraphQLOperation(
    name="deleteAutomation",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DeleteAutomationInput!"},
    document="""
mutation deleteAutomation($input: DeleteAutomationInput) {
 deleteAutomation(input: $input) {
 ...DeleteAutomationPayload
 }
}

fragment DeleteAutomationPayload on DeleteAutomationPayload {
 automation {
 ...Automation
 }
 messages {
 ...FieldError
 }
}
"""
    + AUTOMATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAutomation", DeleteAutomationPayload),
)

UPDATE_AUTOMATION: GraphQLOperation[UpdateAutomationPayload] = GraphQLOperation(
    name="updateAutomation",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UpdateAutomationInput!"},
    document="""
mutation updateAutomation($input: UpdateAutomationInput) {
 updateAutomation(input: $input) {
 ...UpdateAutomationPayload
 }
}

fragment UpdateAutomationPayload on UpdateAutomationPayload {
 automation {
 ...Automation
 }
 messages {
 ...FieldError
 }
}
"""
    + AUTOMATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAutomation", UpdateAutomationPayload),
)
