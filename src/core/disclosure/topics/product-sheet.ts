import type { Topic } from '../topic.ts';

/** The product information sheet of an offer. */
export const PRODUCT_SHEET: Topic = {
  id: 'product-sheet',
  columns: /product.?(?:information|sheet)|produkt(?:informations)?blatt|\bpib\b|contract.?summary|vertragszusammenfassung/i,
  words:
    /product information sheet|Produktinformationsblatt|\bPIB\b|contract summary|Vertragszusammenfassung|résumé contractuel|resumen del contrato|sintesi contrattuale|resumo do contrato/i,
};
