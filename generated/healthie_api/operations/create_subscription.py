# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_subscription_payload import CreateSubscriptionPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSubscriptionPayload] = GraphQLOperation(
    name="createSubscription",
    kind="mutation",
    root_field="createSubscription",
    python_path="healthie.mutations.create_subscription",
    safety="money",
    confidence="full",
    check="look at the plan of the account in Healthie",
    arguments={"input": "createSubscriptionInput"},
    document="""
mutation createSubscription($input: createSubscriptionInput) {
  createSubscription(input: $input) {
    ...CreateSubscriptionPayload
  }
}

fragment CreateSubscriptionPayload on createSubscriptionPayload {
  messages {
    ...FieldError
  }
  subscription {
    ...SubscriptionInstance
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment SubscriptionInstance on SubscriptionInstance {
  access_will_stop_at
  amount_saved_if_plan_switched
  amount_savings_on_base_plan
  annual_total
  card_expiration
  card_expired
  card_type
  client_count
  cost_of_annual_base_plan
  credit_balance
  days_left_in_trial
  discounts {
    id
  }
  discounts_if_switched {
    id
  }
  has_scheduled_change
  id
  interval
  invoice_if_switched {
    id
  }
  is_trialing
  last_four
  last_invoice {
    id
  }
  locked_out_at
  monthly_cost_of_annual_base_plan
  monthly_cost_of_base_plan
  paid_for_providers
  paid_for_support
  percent_change_if_plan_switched
  percent_savings_on_base_plan
  plan_add_ons {
    id
  }
  plan_id
  plan_name
  set_to_cancel
  stripe_balance
  stripe_id
  stripe_plan
  stripe_subscription_id
  trial_end_at
  upcoming_invoice {
    id
  }
  user {
    id
  }
  user_id
}
""",
    decode=object_of("createSubscription", CreateSubscriptionPayload),
)
