import type { Topic } from '../topic.ts';

/** How a bill or a top-up is paid. */
export const PAYMENT_METHOD: Topic = {
  id: 'payment-method',
  columns:
    /pay(?:ment|ing)? (?:method|means|option|terms|condition)|^payment (?:by|via)|forma de pagamento|condi[çc][õo]es de pagamento|pagamento|缴费|支付方式|付款方式|Zahlungs(?:art|weise|bedingung)|(?:moyen|mode) de paiement|forma de pago|m[eé]todo de pago|metodo di pagamento|납부|결제 ?방법|支払(?:い)?方法/i,
  words:
    /pa(?:y|id|yable|yment) (?:by|via|with|through|in advance|monthly)|direct debit|credit card|debit card|auto ?pay|cartão|cartao|boleto|d[eé]bito autom[aá]tico|pix\b|缴费方式|支付宝|微信支付|银行卡|充值缴费|Lastschrift|Überweisung|Kreditkarte|prélèvement|carte bancaire|domiciliaci[oó]n|tarjeta|addebito|carta di credito|자동이체|신용카드|口座振替|クレジットカード/i,
};
