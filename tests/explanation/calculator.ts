/** Computes the published arithmetic anew, knowing nothing of the program: decimals by big.js, halves up to the cent. */
import Big from 'big.js';

Big.DP = 40;

export interface PublishedStep {
  readonly makes: string;
  readonly expression: string;
  readonly result: number | null;
  readonly rounded: boolean;
}

/** Follows the steps of a rule in their order and says where a result is not what its expression gives. */
export function wrongSteps(steps: readonly PublishedStep[]): string[] {
  const known = new Map<string, Big>();
  return steps.flatMap(({ makes, expression, result, rounded }) => {
    const exact = computed(expression, known);
    known.set(makes, exact);
    if (result === null) return [];
    const found = rounded ? exact.round(2, Big.roundHalfUp) : exact;
    return found.eq(result) ? [] : [`${makes}: ${expression} is ${found}, not ${result}`];
  });
}

/** Recursive descent: sum → product → factor. */
export function computed(expression: string, known: ReadonlyMap<string, Big> = new Map()): Big {
  const tokens = expression.match(/[\d.]+|[a-zA-Z]+|[-+*/(),]/g) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] as string;
  const accept = (...wanted: string[]): string | null => (wanted.includes(tokens[at] as string) ? take() : null);

  function sum(): Big {
    let value = product();
    for (let operator = accept('+', '-'); operator; operator = accept('+', '-')) {
      value = operator === '+' ? value.plus(product()) : value.minus(product());
    }
    return value;
  }
  function product(): Big {
    let value = factor();
    for (let operator = accept('*', '/'); operator; operator = accept('*', '/')) {
      value = operator === '*' ? value.times(factor()) : value.div(factor());
    }
    return value;
  }
  function factor(): Big {
    const token = take();
    if (token === '(') return closed(sum());
    if (token === 'max' || token === 'min') {
      take();
      let value = sum();
      while (accept(',')) {
        const other = sum();
        if (token === 'max' ? other.gt(value) : other.lt(value)) value = other;
      }
      return closed(value);
    }
    return known.get(token) ?? new Big(token);
  }
  function closed(value: Big): Big {
    if (take() !== ')') throw new Error(`no closing bracket in ${expression}`);
    return value;
  }

  const value = sum();
  if (at !== tokens.length) throw new Error(`${tokens.slice(at).join(' ')} is left of ${expression}`);
  return value;
}
