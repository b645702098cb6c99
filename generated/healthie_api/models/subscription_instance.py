# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Float, Int


class SubscriptionInstance(BaseModel):
    access_will_stop_at: DateTime | None
    amount_saved_if_plan_switched: Int | None
    amount_savings_on_base_plan: str | None
    annual_total: str | None
    card_expiration: str | None
    card_expired: Boolean | None
    card_type: str | None
    client_count: Int | None
    cost_of_annual_base_plan: str | None
    credit_balance: Float | None
    days_left_in_trial: Int | None
    discounts: list[Reference] | None
    discounts_if_switched: list[Reference] | None
    has_scheduled_change: Boolean | None
    id: ID
    interval: str | None
    invoice_if_switched: Reference | None
    is_trialing: Boolean | None
    last_four: str | None
    last_invoice: Reference | None
    locked_out_at: DateTime | None
    monthly_cost_of_annual_base_plan: str | None
    monthly_cost_of_base_plan: str | None
    paid_for_providers: Int | None
    paid_for_support: Int | None
    percent_change_if_plan_switched: Int | None
    percent_savings_on_base_plan: Int | None
    plan_add_ons: list[Reference] | None
    plan_id: str | None
    plan_name: str | None
    set_to_cancel: Boolean | None
    stripe_balance: str | None
    stripe_id: str | None
    stripe_plan: str | None
    stripe_subscription_id: str | None
    trial_end_at: DateTime | None
    upcoming_invoice: Reference | None
    user: Reference | None
    user_id: str | None


SUBSCRIPTION_INSTANCE_FRAGMENT = """
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
"""
